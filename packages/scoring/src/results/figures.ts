/** A number of a result that can be explained. */
export type Figure = keyof typeof figures;

/** For each number of a result, the function of this package that works it out, and who has described the method. */
export const figures = {
  /** How many raters chose a level; of a dimension, the fewest on any of its indicators. */
  n: { method: 'countsOf', source: undefined },
  /** How many raters answered, with or without a level. */
  answered: { method: 'tally', source: undefined },
  /** The share of those invited who answered, 0 to 1. */
  responseRate: { method: 'report', source: undefined },
  /** How many gave no level. */
  missing: { method: 'missingOf', source: undefined },
  /** How many ratings with a level the rule left out. */
  setAside: { method: 'setAsideOf', source: undefined },
  /** How many that didn't apply the rule put at the target. */
  anchored: { method: 'setAsideOf', source: undefined },
  /** How many equally weighted raters would tell as much. */
  effectiveN: { method: 'effectiveRatersOf', source: 'Kish (1965), Survey Sampling.' },
  /** The share on each level, lowest first. */
  shares: { method: 'shares', source: undefined },
  /** The levels chosen most, from 1. */
  modes: { method: 'modes', source: undefined },
  /** The middle level, from 1; halfway where two share the middle. */
  median: { method: 'median', source: undefined },
  /** The middle in levels, as if the raters on a level were spread evenly over it. */
  interpolatedMedian: { method: 'interpolatedMedian', source: undefined },
  /** The share on a favourable level, 0 to 1. */
  favourable: { method: 'shareAtOrAbove', source: undefined },
  /** From 0, half on either end of the scale, to 1, all on one level. */
  consensus: {
    method: 'consensus',
    source: 'Tastle & Wierman (2007), International Journal of Approximate Reasoning 45(3), 531–545.',
  },
  /** From −1, half on either end, through 0, spread evenly, to 1, all on one level. */
  agreement: {
    method: 'vanDerEijkAgreement',
    source: 'Van der Eijk (2001), Quality & Quantity 35(3), 325–341.',
  },
  /** From 0, all on one level, through 0.5, spread evenly, to 1, half on either end. */
  polarisation: {
    method: 'polarisation',
    source: 'Van der Eijk (2001), Quality & Quantity 35(3), 325–341.',
  },
  /** From 0, all on one level, to 1, half on either end. */
  leikDispersion: {
    method: 'leikDispersion',
    source: 'Leik (1966), Pacific Sociological Review 9(2), 85–90.',
  },
  /** 1 when all are on one level, 0 when ratings vary as an even spread does. */
  withinGroupAgreement: {
    method: 'withinGroupAgreement',
    source: 'James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
  },
  /** The mean distance from the median, in levels. */
  averageDeviation: {
    method: 'averageDeviationAboutMedian',
    source: 'Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68.',
  },
} as const;
