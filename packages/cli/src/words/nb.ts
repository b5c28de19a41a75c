import { reportWordsNb } from '@rubrikk/scoring';
import type { Words } from './words.ts';

export const nb: Words = {
  language: 'nb',
  report: reportWordsNb,
  roles: {
    leaders: ['leder', 'ledere', 'ledelse', 'skoleleder', 'skoleledere', 'rektor'],
    teachers: ['lærer', 'lærere'],
  },
  everyone: '{raters} har svart.',
  everyoneInUnits: '{raters} har svart, fordelt på {units} enheter.',
  everyoneOfInvited: '{raters} av {invited} har svart ({rate}).',
  answersNotShown: 'Antall svar vises ikke (færre enn {minimum}, eller svarene fra en mindre gruppe kunne regnes ut).',
  withheld: 'Grupper der færre enn {minimum} har svart, vises ikke.',
  nothingShown: 'Ingen resultater kan vises for alle under ett.',
  turned: 'Formulert motsatt vei, så nivåene er snudd: {statements}',
  figures: 'n er hvor mange som valgte et nivå. Medianen er det midterste svaret.',
  consensusExplained:
    'Enigheten er 1 når alle valgte det samme nivået, og 0 når halvparten valgte det laveste og halvparten det høyeste.',
  profile: 'Profil: hvordan svarene fordeler seg',
  dimension: 'Dimensjon',
  profileExplained:
    'Hver rad er gjennomsnittet av kjennetegnene i dimensjonen, der hvert teller likt. n er det laveste antallet som valgte et nivå på et av dem.',
  dimensionsOnly: 'Her vises bare dimensjoner, ikke hvert enkelt kjennetegn.',
  comparedRoles: ['ledere', 'lærere'],
  pairsExplained: 'Et par er én leder og én lærer. Tallene sier hvem av de to som valgte høyest nivå.',
  pairs: 'lederen høyere i {higher} av parene, læreren høyere i {lower}, likt i {equal}',
  rolePairs: '«{first}» høyere i {higher} av parene, «{second}» høyere i {lower}, likt i {equal}',
  target: 'Mål: {level}',
  unitsDiffer:
    'Enhetene er mest ulike på {indicator}: Av uenigheten ligger {share} mellom enhetene og resten innad i dem. Var de samme svarene fordelt tilfeldig på enhetene, ville andelen i gjennomsnitt vært {byChance}.',
  none: 'Ingen kjennetegn.',
  noneOfShown: 'Ingen av kjennetegnene som kan vises.',
  more: '… og {count} til på samme plass.',
  units: 'Enhet for enhet: andel som valgte {levels}',
  withheldTitle: 'Dette vises ikke',
  waveAnswered: '{wave}: {raters} har svart.',
  waveNotShown:
    '{wave}: antall svar vises ikke (færre enn {minimum}, eller svarene fra en mindre gruppe kunne regnes ut).',
  changeExplained:
    'Prosentene er andelen som valgte {levels}, før og etter. Forskjellen er i prosentpoeng og regnet ut før avrunding, med grensene den mest sannsynlig ligger mellom. En endring kalles tydelig når den neppe skyldes tilfeldigheter, også når vi tar hensyn til hvor mange kjennetegn vi ser på.',
  linkedExplained:
    'De som svarte begge ganger, er sammenlignet person for person. Har også andre svart, gjelder prosentene bare dem som svarte begge ganger, og antallet står etter «av».',
  unlinkedExplained:
    'Ingen er fulgt fra den ene gangen til den andre: De to gangene er sammenlignet som om ulike personer hadde svart, så en virkelig endring kan gå upåaktet hen.',
  partlyLinkedExplained:
    'Det gjelder ikke der det står «{unfollowed}»: Der er de to gangene sammenlignet som om ulike personer hadde svart, så en virkelig endring kan gå upåaktet hen.',
  unfollowedWhy:
    'Grunnen er enten at ingen svarte begge ganger, eller at svarene fra enkeltpersoner eller mindre grupper ellers kunne regnes ut.',
  unfollowed: 'ingen fulgt',
  unfollowedOf: 'ingen fulgt: {count} av {shown}',
  changes: {
    up: { title: 'Tydelig høyere', short: 'høyere' },
    down: { title: 'Tydelig lavere', short: 'lavere' },
    split: { title: 'Tydelig mer delt: flere valgte lave nivåer, og flere valgte høye', short: 'mer delt' },
    closer: { title: 'Tydelig mer samlet: færre valgte lave nivåer, og færre valgte høye', short: 'mer samlet' },
    'no-clear-change': { title: 'Ingen tydelig endring', short: 'ingen tydelig endring' },
  },
  directions: 'Av {n} som svarte begge ganger, gikk {up} opp, {same} ble stående, og {down} gikk ned.',
  ofLinked: 'av {n}',
  difference: '{difference} poeng, {low} til {high}',
  notMeasured: 'En av de to gangene valgte ingen et nivå.',
  unitChanges: 'Enhet for enhet: hva som er endret',
  withheldShort: 'vises ikke',
  indicator: 'Kjennetegn',
  change: 'Endring',
  waveOf: 'Gjennomføring: {wave}.',
  roundOf: 'Runde: {round}.',
  speakers: { individual: 'hver for seg', group: 'gruppa', plenum: 'plenum' },
  stabilityExplained:
    'Hvor fast en plass er: Svarene er trukket på nytt mange ganger, som om andre i det samme personalet hadde svart. Prosenten under et kjennetegn sier hvor ofte det også da var blant de fem første. Er den langt under 100\u00A0%, kunne et annet kjennetegn like gjerne ha stått der.',
  stability: 'Blant de fem første i {share} av trekningene.',
  networks: 'Nettverk for nettverk: andel som valgte {levels}',
  networksExplained: 'En enhet kan være med i flere nettverk.',
  unitsNotComparable:
    'Enheter og nettverk settes ikke ved siden av hverandre: vurderingsskjemaet sier selv at enheter ikke kan sammenlignes.',
  aloneAnswered: '{raters} har vurdert hver for seg.',
  aloneNotShown:
    'Hvor mange som har vurdert på egen hånd, vises ikke (færre enn {minimum}, eller svarene fra en mindre gruppe kunne regnes ut).',
  roundsExplained:
    'Prosentene er hvor stor del av personalet som hver for seg valgte et lavere nivå enn {who} ble enige om, det samme nivået og et høyere. En vurdering går imot personalet når færre enn {limit} valgte nivået: færre enn om svarene var jevnt fordelt på nivåene. Det er noe å snakke om, og behøver ikke være en feil.',
  againstStaff: 'Her gikk {who} imot personalet',
  notAgainstStaff: 'Her gikk {who} ikke imot personalet',
  judged: 'Enige om {level}. Hver for seg: lavere {below}, samme {at}, høyere {above}.',
  noJudgement:
    'Ingenting å sammenligne: Her ble ikke {who} enige om ett nivå, eller ingen valgte et nivå på egen hånd.',
  againstShort: 'imot personalet',
  notAgainstShort: 'ikke imot',
};
