import { explanationNb } from './explanation-nb.ts';
import type { ReportWords } from './report-words.ts';

/** Norwegian (bokmål) words for {@link reportDocument}. */
export const reportWordsNb: ReportWords = {
  explanation: explanationNb,
  figures: {
    n: 'valgte et nivå',
    answered: 'har svart',
    responseRate: 'svarprosent',
    missing: 'uten nivå',
    setAside: 'ikke regnet med',
    anchored: 'regnet som målnivået',
    effectiveN: 'effektivt antall svar',
    shares: 'andeler',
    modes: 'nivået flest valgte',
    median: 'median',
    interpolatedMedian: 'interpolert median',
    favourable: 'andel på et godt nivå',
    consensus: 'enighet',
    agreement: 'enighet (van der Eijk)',
    polarisation: 'polarisering',
    leikDispersion: 'spredning (Leik)',
    withinGroupAgreement: 'enighet i gruppa (r_wg)',
    averageDeviation: 'gjennomsnittlig avstand fra medianen',
  },
  lists: {
    strengths: 'Styrker: størst andel som valgte {levels}',
    mustChange: 'Dette må endres: flere valgte {level} enn {levels}',
    disagreement: 'Her er vi mest uenige: start samtalen her',
    blindSpots: 'Her velger {first} høyere nivåer enn {second}',
    belowTarget: 'Lengst unna målnivået: størst andel som valgte et lavere nivå',
    gaps: 'Her ser {first} og {second} ulikt på det',
  },
  rounds: { individual: 'individuell', group: 'gruppe', plenum: 'plenum' },
  groups: { everyone: 'alle', unnamed: '(ikke oppgitt)' },
  withheld: 'Vises ikke: færre enn {minimum} har svart, eller svarene fra en mindre gruppe kunne regnes ut.',
  orHigher: '{level} eller høyere',
  quotes: ['«', '»'],
};
