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
  rounds: { individual: 'individuel', group: 'gruppe', plenum: 'plenum' },
  groups: { everyone: 'alle', unnamed: '(ikke oplyst)' },
  withheld: 'Vises ikke: færre end {minimum} har svaret, eller svarene fra en mindre gruppe kunne regnes ud.',
  orHigher: '{level} eller højere',
  quotes: ['»', '«'],
};
