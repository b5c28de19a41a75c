import { explanationEn } from './explanation-en.ts';
import type { ReportWords } from './report-words.ts';

/** English words for {@link reportDocument}. */
export const reportWordsEn: ReportWords = {
  explanation: explanationEn,
  figures: {
    n: 'chose a level',
    answered: 'answered',
    responseRate: 'response rate',
    missing: 'without a level',
    setAside: 'not counted',
    anchored: 'counted at the target',
    effectiveN: 'effective number of answers',
    shares: 'shares',
    modes: 'most frequent level',
    median: 'median',
    interpolatedMedian: 'interpolated median',
    favourable: 'share on a favourable level',
    consensus: 'consensus',
    agreement: 'agreement (van der Eijk)',
    polarisation: 'polarisation',
    leikDispersion: 'dispersion (Leik)',
    withinGroupAgreement: 'agreement within the group (r_wg)',
    averageDeviation: 'mean distance from the median',
  },
  lists: {
    strengths: 'Strengths: where the largest share chose {levels}',
    mustChange: 'What must change: more chose {level} than {levels}',
    disagreement: 'Where we disagree most: start the conversation here',
    blindSpots: 'Where {first} chose higher levels than {second}',
    belowTarget: 'Furthest from the target: where the largest share chose a lower level',
    gaps: 'Where {first} and {second} see it differently',
  },
  gaps: {
    explained:
      'A pair is one person with the role {first} and one with the role {second}. The figures show which of the two chose the higher level.',
    higher: 'pairs in which {first} chose higher',
    equal: 'pairs in which both chose the same',
    lower: 'pairs in which {second} chose higher',
    cliffsDelta: 'Cliff’s delta',
  },
  targets: {
    own: 'the group’s own target',
    school: 'the school’s target',
    owner: 'the school owner’s target',
    below: 'share who chose a lower level',
    meanShortfall: 'levels short on average',
    agreement: 'agreement with the target',
  },
  teams: {
    share: 'share of the disagreement that lies between the units',
    byChance: 'the share if answers were dealt out at random',
    p: 'p-value (Kruskal–Wallis)',
  },
  nextSteps: {
    title: 'The next step',
    explained:
      'We stand on the level of the median; where two levels share the middle, on the lower one, as half of us have not passed it.',
    here: 'Where we stand',
    next: 'The next step',
    last: 'There is no level above this one.',
  },
  rounds: { individual: 'individual', group: 'group', plenum: 'plenum' },
  groups: { everyone: 'everyone', unnamed: '(not given)' },
  withheld: 'Not shown: fewer than {minimum} answered, or the answers of a smaller group could be worked out.',
  orHigher: '{level} or higher',
  quotes: ['“', '”'],
};
