import type { ExplanationWords } from './explanation-words.ts';

/** English words for {@link explanation}. */
export const explanationEn: ExplanationWords = {
  language: 'en',
  locale: 'en-GB',
  level: 'level {level}',
  figures: {
    n: '{value} chose a level.',
    answered: '{value} answered, with or without a level.',
    responseRate: 'The response rate is {value}: {answered} of {invited} answered.',
    missing: 'Answers without a level: {value}.',
    setAside: 'Answers with a level that do not count: {value}.',
    anchored: 'Answers that it does not apply, counted at the target: {value}.',
    effectiveN: 'The answers say as much as {value} that weigh the same.',
    shares: 'From the lowest level to the highest, the shares are {value}.',
    modes: 'The most frequent answer is {value}.',
    median: 'The median is {value}: at least half chose it or a lower one, and at least half it or a higher one.',
    interpolatedMedian:
      'The interpolated median is {value}: the middle of the answers, as if those on a level were spread evenly over it.',
    favourable: '{value} chose {from} or higher.',
    consensus:
      'The consensus is {value}, from 0 (half on the lowest level, half on the highest) to 1 (all on the same level).',
    agreement:
      'Van der Eijk’s agreement is {value}, from −1 (half on the lowest level, half on the highest) through 0 (spread evenly) to 1 (all on the same level).',
    polarisation:
      'The polarisation is {value}, from 0 (all on the same level) through 0.5 (spread evenly) to 1 (half on the lowest level, half on the highest).',
    leikDispersion:
      'The dispersion (Leik) is {value}, from 0 (all on the same level) to 1 (half on the lowest level, half on the highest).',
    withinGroupAgreement:
      'The agreement within the group (r_wg) is {value}: 1 when all chose the same level, and 0 when answers vary as much as if every level were used equally.',
    averageDeviation: 'On average the answers are {value} levels away from the median.',
  },
  medianBetween: 'The median lies between {low} and {high}: half chose {low} or lower, and half {high} or higher.',
  severalModes: 'The most frequent answers are {value}, equally many each.',
  noValue: 'These answers give no such number.',
  interval: 'The share is likely between {low} and {high} ({confidence} interval).',
  finiteInterval:
    'Among the {invited} who were invited, the share is likely between {low} and {high} ({confidence} interval).',
  bounds: 'Whatever those who gave no level think, it is at least {low} and at most {high} of everyone.',
  boundsCounted:
    'Whatever those think who gave no level or do not count, it is at least {low} and at most {high} of everyone.',
  leftOut: 'Those who answered that it does not apply are left out.',
  basis: 'It rests on {n} who chose a level',
  setAsideBasis: 'It rests on {n} of the {chose} who chose a level',
  anchoredBasis:
    'It rests on {n}: {chose} chose a level, and {anchored} answered that it does not apply and count as if they had chosen the target level',
  dimensionBasis: 'It rests on {indicators} indicators that count the same, each with at least {n} who chose a level',
  dimensionCountedBasis:
    'It rests on {indicators} indicators that count the same, each with at least {n} ratings that count',
  without: '; {missing} did not ({list})',
  anchoredWithout: '; {missing} did neither ({list})',
  dimensionWithout: '; ratings without a level: {missing} ({list})',
  counted: 'Answers that count: {value}.',
  weighted: 'Answers are weighted.',
  turned: 'A statement is worded in reverse, and its levels are turned round.',
  rules: {
    'half-of-dimension':
      'Where somebody rated fewer than half of a dimension’s indicators, the ratings are left out ({setAside}).',
    'whole-raters': 'Only those who rated every indicator count; ratings left out: {setAside}.',
    'not-applicable-at-target': 'Answers that it does not apply count as if they were at the target ({anchored}).',
  },
  missing: {
    'not-applicable': 'not applicable',
    'do-not-know': 'don’t know',
    declined: 'prefer not to say',
    skipped: 'not answered',
  },
  network: 'This is about the network {network}.',
  suppressed: {
    'too-few': 'Not shown: fewer than {minimum} answered.',
    'would-reveal': 'Not shown: otherwise the answers of a smaller group could be worked out.',
    unanimous: 'Not shown: everyone chose the same level, so each person’s answer would be known.',
    'extreme-share': 'Not shown: nobody, or everybody, chose a favourable level.',
    dominated: 'Not shown: a few count for so much that the result would be theirs.',
    withheld: 'Not shown, so that nobody can be recognised.',
  },
  gap: 'Of all pairs of {first} and {second}, {first} is higher in {higher}, {second} in {lower}, and in {equal} both are on the same level.',
  difference:
    'The difference in percentage points is {difference}, and likely between {low} and {high} ({confidence} interval).',
  noInterval: 'How sure this is has not been worked out.',
  places: {
    strengths: 'Place {rank} when the indicators are ranked by the share on a favourable level: {value}.',
    mustChange: 'Place {rank} when the indicators are ranked by the share on the lowest level: {value}.',
    disagreement: 'Place {rank} when the indicators are ranked by consensus, the lowest first: {value}.',
    blindSpots:
      'Place {rank} when the indicators are ranked by how much higher the first role rates them: {value} on a scale up to 1 (Cliff’s delta).',
    belowTarget: 'Place {rank} when the indicators are ranked by the share below the target: {value}.',
  },
  stability: 'In {stability} of random draws from the same answers the indicator is among the first five.',
};
