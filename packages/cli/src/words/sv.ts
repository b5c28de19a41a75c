import { reportWordsSv } from '@rubrikk/scoring';
import type { Words } from './words.ts';

export const sv: Words = {
  language: 'sv',
  report: reportWordsSv,
  roles: {
    leaders: ['ledare', 'ledning', 'skolledare', 'rektor'],
    teachers: ['lärare'],
  },
  everyone: '{raters} har svarat.',
  everyoneInUnits: '{raters} har svarat, fördelade på {units} enheter.',
  everyoneOfInvited: '{raters} av {invited} har svarat ({rate}).',
  answersNotShown:
    'Antalet svar visas inte (färre än {minimum}, eller så skulle svaren från en mindre grupp kunna räknas ut).',
  withheld: 'Grupper där färre än {minimum} har svarat visas inte.',
  nothingShown: 'Inga resultat kan visas för alla tillsammans.',
  turned: 'Formulerat åt motsatt håll, så nivåerna är omvända: {statements}',
  figures: 'n är hur många som valde en nivå. Medianen är det mittersta svaret.',
  consensusExplained:
    'Samstämmigheten är 1 när alla valde samma nivå och 0 när hälften valde den lägsta och hälften den högsta.',
  profile: 'Profil: hur svaren fördelar sig',
  dimension: 'Dimension',
  profileExplained:
    'Varje rad är medelvärdet av dimensionens indikatorer, som var och en väger lika mycket. n är det minsta antalet som valde en nivå på någon av dem.',
  dimensionsOnly: 'Här visas bara dimensioner, inte enskilda indikatorer.',
  comparedRoles: ['ledare', 'lärare'],
  pairsExplained: 'Ett par är en ledare och en lärare. Siffrorna visar vem av de två som valde högst nivå.',
  pairs: 'ledaren högre i {higher} av paren, läraren högre i {lower}, lika i {equal}',
  rolePairs: '”{first}” högre i {higher} av paren, ”{second}” högre i {lower}, lika i {equal}',
  target: 'Mål: {level}',
  unitsDiffer:
    'Enheterna skiljer sig mest åt när det gäller {indicator}: av oenigheten ligger {share} mellan enheterna och resten inom dem. Om samma svar hade fördelats slumpmässigt på enheterna hade andelen i genomsnitt varit {byChance}.',
  none: 'Inga indikatorer.',
  noneOfShown: 'Ingen av de indikatorer som kan visas.',
  more: '… och {count} till på samma plats.',
  units: 'Enhet för enhet: andel som valde {levels}',
  withheldTitle: 'Detta visas inte',
  waveAnswered: '{wave}: {raters} har svarat.',
  waveNotShown:
    '{wave}: antalet svar visas inte (färre än {minimum}, eller så skulle svaren från en mindre grupp kunna räknas ut).',
  changeExplained:
    'Procenttalen är andelen som valde {levels}, före och efter. Skillnaden är i procentenheter och uträknad före avrundning, med de gränser som den mest sannolikt ligger mellan. En förändring kallas tydlig när den knappast beror på slumpen, även med hänsyn till hur många indikatorer vi ser på.',
  linkedExplained:
    'De som svarade båda gångerna jämförs person för person. Har även andra svarat gäller procenttalen bara dem som svarade båda gångerna, och deras antal står efter ”av”.',
  unlinkedExplained:
    'Ingen följs från den ena gången till den andra: de två gångerna jämförs som om olika personer hade svarat, så en verklig förändring kan förbli oupptäckt.',
  partlyLinkedExplained:
    'Det gäller inte där det står ”{unfollowed}”: där jämförs de två gångerna som om olika personer hade svarat, så en verklig förändring kan förbli oupptäckt.',
  unfollowedWhy:
    'Skälet är antingen att ingen svarade båda gångerna eller att svaren från enskilda personer eller mindre grupper annars skulle kunna räknas ut.',
  unfollowed: 'ingen följs',
  unfollowedOf: 'ingen följs: {count} av {shown}',
  changes: {
    up: { title: 'Tydligt högre', short: 'högre' },
    down: { title: 'Tydligt lägre', short: 'lägre' },
    split: { title: 'Tydligt mer delat: fler valde låga nivåer, och fler valde höga', short: 'mer delat' },
    closer: { title: 'Tydligt mer samlat: färre valde låga nivåer, och färre valde höga', short: 'mer samlat' },
    'no-clear-change': { title: 'Ingen tydlig förändring', short: 'ingen tydlig förändring' },
  },
  directions: 'Av {n} som svarade båda gångerna gick {up} upp, {same} stannade kvar och {down} gick ned.',
  ofLinked: 'av {n}',
  difference: 'skillnad {difference}, {low} till {high}',
  notMeasured: 'En av de två gångerna valde ingen någon nivå.',
  unitChanges: 'Enhet för enhet: vad som har ändrats',
  withheldShort: 'visas inte',
  indicator: 'Indikator',
  change: 'Förändring',
  waveOf: 'Mätning: {wave}.',
  roundOf: 'Omgång: {round}.',
  speakers: { individual: 'var för sig', group: 'gruppen', plenum: 'plenum' },
  stabilityExplained:
    'Hur säker en plats är: svaren har dragits på nytt många gånger, som om andra i samma personal hade svarat. Procenttalet under en indikator säger hur ofta den även då var bland de fem första. Är det långt under 100\u00A0% kunde en annan indikator lika gärna ha stått där.',
  stability: 'Bland de fem första i {share} av dragningarna.',
  networks: 'Nätverk för nätverk: andel som valde {levels}',
  networksExplained: 'En enhet kan vara med i flera nätverk.',
  unitsNotComparable:
    'Enheter och nätverk ställs inte bredvid varandra: formuläret säger självt att enheter inte kan jämföras.',
  aloneAnswered: '{raters} har bedömt var för sig.',
  aloneNotShown:
    'Hur många som har bedömt på egen hand visas inte (färre än {minimum}, eller så skulle svaren från en mindre grupp kunna räknas ut).',
  roundsExplained:
    'Procenttalen är hur stor del av personalen som var för sig valde en lägre nivå än {who} enades om, samma nivå och en högre. En bedömning går emot personalen när färre än {limit} valde nivån: färre än om svaren var jämnt fördelade på nivåerna. Det är något att tala om och behöver inte vara ett fel.',
  againstStaff: 'Här gick {who} emot personalen',
  notAgainstStaff: 'Här gick {who} inte emot personalen',
  judged: 'Eniga om {level}. Var för sig: lägre {below}, samma {at}, högre {above}.',
  noJudgement: 'Inget att jämföra: här enades inte {who} om en nivå, eller så valde ingen någon nivå på egen hand.',
  againstShort: 'emot personalen',
  notAgainstShort: 'inte emot',
};
