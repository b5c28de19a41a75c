/** A number of a result that can be explained. */
export type Figure = keyof typeof figures;

/** For each number of a result, the function of this package that works it out, and who has described the method. */
export const figures = {
  n: { method: 'countsOf', source: undefined },
  answered: { method: 'tally', source: undefined },
  responseRate: { method: 'report', source: undefined },
  missing: { method: 'missingOf', source: undefined },
  setAside: { method: 'setAsideOf', source: undefined },
  anchored: { method: 'setAsideOf', source: undefined },
  effectiveN: { method: 'effectiveRatersOf', source: 'Kish (1965), Survey Sampling.' },
  shares: { method: 'shares', source: undefined },
  modes: { method: 'modes', source: undefined },
  median: { method: 'median', source: undefined },
  interpolatedMedian: { method: 'interpolatedMedian', source: undefined },
  favourable: { method: 'shareAtOrAbove', source: undefined },
  consensus: {
    method: 'consensus',
    source: 'Tastle & Wierman (2007), International Journal of Approximate Reasoning 45(3), 531–545.',
  },
  agreement: {
    method: 'vanDerEijkAgreement',
    source: 'Van der Eijk (2001), Quality & Quantity 35(3), 325–341.',
  },
  polarisation: {
    method: 'polarisation',
    source: 'Van der Eijk (2001), Quality & Quantity 35(3), 325–341.',
  },
  leikDispersion: {
    method: 'leikDispersion',
    source: 'Leik (1966), Pacific Sociological Review 9(2), 85–90.',
  },
  withinGroupAgreement: {
    method: 'withinGroupAgreement',
    source: 'James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98.',
  },
  averageDeviation: {
    method: 'averageDeviationAboutMedian',
    source: 'Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68.',
  },
} as const;
