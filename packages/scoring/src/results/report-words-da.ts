import { explanationDa } from './explanation-da.ts';
import type { ReportWords } from './report-words.ts';

/** Danish words for {@link reportDocument}. */
export const reportWordsDa: ReportWords = {
  explanation: explanationDa,
  figures: {
    n: 'valgte et niveau',
    answered: 'har svaret',
    responseRate: 'svarprocent',
    missing: 'uden niveau',
    setAside: 'ikke regnet med',
    anchored: 'regnet som målniveauet',
    effectiveN: 'effektivt antal svar',
    shares: 'andele',
    modes: 'det niveau, flest valgte',
    median: 'median',
    interpolatedMedian: 'interpoleret median',
    favourable: 'andel på et godt niveau',
    consensus: 'enighed',
    agreement: 'enighed (van der Eijk)',
    polarisation: 'polarisering',
    leikDispersion: 'spredning (Leik)',
    withinGroupAgreement: 'enighed i gruppen (r_wg)',
    averageDeviation: 'gennemsnitlig afstand fra medianen',
  },
  lists: {
    strengths: 'Styrker: størst andel, der valgte {levels}',
    mustChange: 'Dette skal ændres: flere valgte {level} end {levels}',
    disagreement: 'Her er vi mest uenige: begynd samtalen her',
    blindSpots: 'Her vælger {first} højere niveauer end {second}',
    belowTarget: 'Længst fra målniveauet: størst andel, der valgte et lavere niveau',
    gaps: 'Her ser {first} og {second} forskelligt på det',
  },
  gaps: {
    explained:
      'Et par er én med rollen {first} og én med rollen {second}. Tallene viser, hvem af de to der valgte det højeste niveau.',
    higher: 'par, hvor {first} valgte højere',
    equal: 'par, hvor begge valgte det samme',
    lower: 'par, hvor {second} valgte højere',
    cliffsDelta: 'Cliffs delta',
  },
  targets: {
    own: 'gruppens eget målniveau',
    school: 'skolens målniveau',
    owner: 'forvaltningens målniveau',
    below: 'andel, der valgte et lavere niveau',
    meanShortfall: 'niveauer, der mangler i gennemsnit',
    agreement: 'enighed med målniveauet',
  },
  teams: {
    share: 'andel af uenigheden, der ligger mellem enhederne',
    byChance: 'andelen, hvis svarene var fordelt tilfældigt',
    p: 'p-værdi (Kruskal-Wallis)',
  },
  nextSteps: {
    title: 'Det næste skridt',
    explained:
      'Vi står på medianens niveau. Hvor to niveauer deler midten, står vi på det laveste, for halvdelen er ikke nået forbi det.',
    here: 'Her er vi nu',
    next: 'Det næste skridt',
    last: 'Der er ikke noget niveau over dette.',
  },
  rounds: { individual: 'individuel', group: 'gruppe', plenum: 'plenum' },
  groups: { everyone: 'alle', unnamed: '(ikke oplyst)' },
  withheld: 'Vises ikke: færre end {minimum} har svaret, eller svarene fra en mindre gruppe kunne regnes ud.',
  orHigher: '{level} eller højere',
  quotes: ['»', '«'],
};
