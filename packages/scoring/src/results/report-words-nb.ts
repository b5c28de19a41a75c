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
  gaps: {
    explained:
      'Et par er én med rollen {first} og én med rollen {second}. Tallene sier hvem av de to som valgte høyest nivå.',
    higher: 'par der {first} valgte høyere',
    equal: 'par der begge valgte det samme',
    lower: 'par der {second} valgte høyere',
    cliffsDelta: 'Cliffs delta',
  },
  targets: {
    own: 'gruppas eget målnivå',
    school: 'skolens målnivå',
    owner: 'skoleeierens målnivå',
    below: 'andel som valgte et lavere nivå',
    meanShortfall: 'nivåer som mangler i gjennomsnitt',
    agreement: 'enighet med målnivået',
  },
  teams: {
    share: 'andel av uenigheten som ligger mellom enhetene',
    byChance: 'andelen om svarene var fordelt tilfeldig',
    p: 'p-verdi (Kruskal–Wallis)',
  },
  nextSteps: {
    title: 'Neste steg',
    explained:
      'Vi står på nivået til medianen. Der to nivåer deler midten, står vi på det laveste, for halvparten har ikke kommet forbi det.',
    here: 'Her står vi',
    next: 'Neste steg',
    last: 'Over dette er det ikke noe nivå.',
  },
  rounds: { individual: 'individuell', group: 'gruppe', plenum: 'plenum' },
  groups: { everyone: 'alle', unnamed: '(ikke oppgitt)' },
  withheld: 'Vises ikke: færre enn {minimum} har svart, eller svarene fra en mindre gruppe kunne regnes ut.',
  orHigher: '{level} eller høyere',
  quotes: ['«', '»'],
};
