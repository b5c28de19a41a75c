import { reportWordsNn } from '@rubrikk/scoring';
import type { Words } from './words.ts';

export const nn: Words = {
  language: 'nn',
  report: reportWordsNn,
  roles: {
    leaders: ['leiar', 'leiarar', 'leiing', 'skuleleiar', 'skuleleiarar', 'rektor'],
    teachers: ['lærar', 'lærarar'],
  },
  everyone: '{raters} har svart.',
  everyoneInUnits: '{raters} har svart, fordelte på {units} einingar.',
  everyoneOfInvited: '{raters} av {invited} har svart ({rate}).',
  answersNotShown:
    'Talet på svar blir ikkje vist (færre enn {minimum}, eller svara frå ei mindre gruppe kunne reknast ut).',
  withheld: 'Grupper der færre enn {minimum} har svart, blir ikkje viste.',
  nothingShown: 'Ingen resultat kan visast for alle under eitt.',
  turned: 'Formulert motsett veg, så nivåa er snudde: {statements}',
  figures: 'n er kor mange som valde eit nivå. Medianen er det midtarste svaret.',
  consensusExplained:
    'Semja er 1 når alle valde det same nivået, og 0 når halvparten valde det lågaste og halvparten det høgaste.',
  profile: 'Profil: korleis svara fordeler seg',
  dimension: 'Dimensjon',
  profileExplained:
    'Kvar rad er gjennomsnittet av kjenneteikna i dimensjonen, der kvart tel likt. n er det lågaste talet på kor mange som valde eit nivå på eitt av dei.',
  dimensionsOnly: 'Her blir berre dimensjonar viste, ikkje kvart einskilt kjenneteikn.',
  comparedRoles: ['leiarar', 'lærarar'],
  pairsExplained: 'Eit par er éin leiar og éin lærar. Tala seier kven av dei to som valde høgast nivå.',
  pairs: 'leiaren høgare i {higher} av para, læraren høgare i {lower}, likt i {equal}',
  rolePairs: '«{first}» høgare i {higher} av para, «{second}» høgare i {lower}, likt i {equal}',
  target: 'Mål: {level}',
  unitsDiffer:
    'Einingane er mest ulike på {indicator}: Av usemja ligg {share} mellom einingane og resten innanfor dei. Var dei same svara fordelte tilfeldig på einingane, ville andelen i gjennomsnitt vore {byChance}.',
  none: 'Ingen kjenneteikn.',
  noneOfShown: 'Ingen av kjenneteikna som kan visast.',
  more: '… og {count} til på same plass.',
  units: 'Eining for eining: andel som valde {levels}',
  withheldTitle: 'Dette blir ikkje vist',
  waveAnswered: '{wave}: {raters} har svart.',
  waveNotShown:
    '{wave}: talet på svar blir ikkje vist (færre enn {minimum}, eller svara frå ei mindre gruppe kunne reknast ut).',
  changeExplained:
    'Prosentane er andelen som valde {levels}, før og etter. Skilnaden er i prosentpoeng og rekna ut før avrunding, med grensene han mest sannsynleg ligg mellom. Ei endring blir kalla tydeleg når ho neppe er tilfeldig, også når vi tek omsyn til kor mange kjenneteikn vi ser på.',
  linkedExplained:
    'Dei som svarte begge gongene, er samanlikna person for person. Har andre òg svart, gjeld prosentane berre dei som svarte begge gongene, og talet på dei står etter «av».',
  unlinkedExplained:
    'Ingen er følgde frå den eine gongen til den andre: Dei to gongene er samanlikna som om ulike personar hadde svart, så ei verkeleg endring kan bli oversedd.',
  partlyLinkedExplained:
    'Det gjeld ikkje der det står «{unfollowed}»: Der er dei to gongene samanlikna som om ulike personar hadde svart, så ei verkeleg endring kan bli oversedd.',
  unfollowedWhy:
    'Grunnen er anten at ingen svarte begge gongene, eller at svara frå einskildpersonar eller mindre grupper elles kunne reknast ut.',
  unfollowed: 'ingen følgde',
  unfollowedOf: 'ingen følgde: {count} av {shown}',
  changes: {
    up: { title: 'Tydeleg høgare', short: 'høgare' },
    down: { title: 'Tydeleg lågare', short: 'lågare' },
    split: { title: 'Tydeleg meir delt: fleire valde låge nivå, og fleire valde høge', short: 'meir delt' },
    closer: { title: 'Tydeleg meir samla: færre valde låge nivå, og færre valde høge', short: 'meir samla' },
    'no-clear-change': { title: 'Inga tydeleg endring', short: 'inga tydeleg endring' },
  },
  directions: 'Av {n} som svarte begge gongene, gjekk {up} opp, {same} vart ståande, og {down} gjekk ned.',
  ofLinked: 'av {n}',
  difference: '{difference} poeng, {low} til {high}',
  notMeasured: 'Ein av dei to gongene valde ingen eit nivå.',
  unitChanges: 'Eining for eining: kva som er endra',
  withheldShort: 'blir ikkje vist',
  indicator: 'Kjenneteikn',
  change: 'Endring',
  waveOf: 'Gjennomføring: {wave}.',
  roundOf: 'Runde: {round}.',
  speakers: { individual: 'kvar for seg', group: 'gruppa', plenum: 'plenum' },
  stabilityExplained:
    'Kor fast ein plass er: Svara er trekte på nytt mange gonger, som om andre i det same personalet hadde svart. Prosenten under eit kjenneteikn seier kor ofte det også då var blant dei fem første. Er han langt under 100\u00A0%, kunne eit anna kjenneteikn like gjerne ha stått der.',
  stability: 'Blant dei fem første i {share} av trekningane.',
  networks: 'Nettverk for nettverk: andel som valde {levels}',
  networksExplained: 'Ei eining kan vere med i fleire nettverk.',
  unitsNotComparable:
    'Einingar og nettverk blir ikkje sette ved sida av kvarandre: vurderingsskjemaet seier sjølv at einingar ikkje kan samanliknast.',
  aloneAnswered: '{raters} har vurdert kvar for seg.',
  aloneNotShown:
    'Kor mange som har vurdert på eiga hand, blir ikkje vist (færre enn {minimum}, eller svara frå ei mindre gruppe kunne reknast ut).',
  roundsExplained:
    'Prosentane er kor stor del av personalet som kvar for seg valde eit lågare nivå enn {who} vart samde om, det same nivået og eit høgare. Ei vurdering går imot personalet når færre enn {limit} valde nivået: færre enn om svara var jamt fordelte på nivåa. Det er noko å snakke om, og treng ikkje vere ein feil.',
  againstStaff: 'Her gjekk {who} imot personalet',
  notAgainstStaff: 'Her gjekk {who} ikkje imot personalet',
  judged: 'Samde om {level}. Kvar for seg: lågare {below}, same {at}, høgare {above}.',
  noJudgement:
    'Ingenting å samanlikne: Her vart ikkje {who} samde om eitt nivå, eller ingen valde eit nivå på eiga hand.',
  againstShort: 'imot personalet',
  notAgainstShort: 'ikkje imot',
};
