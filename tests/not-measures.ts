/** What the package exports that measures nothing. Whoever adds an export gives it a place here or on the page. */
export const notMeasures: readonly string[] = [
  // makes counts
  'completeCounts',
  'countLevels',
  'countRatings',
  'crossTable',
  // files of answers
  'cellPosition',
  'cellText',
  'readAnswers',
  'startCsv',
  // tallies and what is made of them
  'bootstrapStatistic',
  'cellStatisticNames',
  'countsOf',
  'missingKinds',
  'missingOf',
  'report',
  'rollUp',
  'startTally',
  'suppress',
  'tallyAssessments',
  // data for `expectedVariance`
  'nullDistributions',
];
