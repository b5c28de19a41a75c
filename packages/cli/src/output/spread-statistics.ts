import type { Statistic } from './statistic.ts';
import { oneValue } from './statistic-values.ts';

/** How far the raters agree. */
export const spreadStatistics: readonly Statistic[] = [
  {
    name: 'consensus',
    meaning: 'How far the group agrees: 1 all on one level, 0 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1; not comparable between scales of different length',
    method: '1 + sum of p * log2(1 - |level - mean| / (levels - 1))',
    source: 'Tastle & Wierman (2007), International Journal of Approximate Reasoning 45(3), 531-545.',
    valuesOf: ({ consensus }) => oneValue(consensus),
  },
  {
    name: 'agreement',
    meaning: 'How far the group agrees: 1 all on one level, 0 evenly spread, -1 split between the ends',
    unit: 'none',
    range: '-1 to 1; few values with three levels',
    method: "van der Eijk's A",
    source: 'van der Eijk (2001), Quality & Quantity 35(3), 325-341. The same as agreement of the R package agrmt.',
    valuesOf: ({ agreement }) => oneValue(agreement),
  },
  {
    name: 'polarisation',
    meaning: 'How far the group stands in two camps: 0 all on one level, 1 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1',
    method: '(1 - agreement) / 2',
    source: 'van der Eijk (2001), Quality & Quantity 35(3), 325-341. The same as polarization of the R package agrmt.',
    valuesOf: ({ polarisation }) => oneValue(polarisation),
  },
  {
    name: 'leikDispersion',
    meaning: 'How far the group is spread: 0 all on one level, 1 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1',
    method: '2 / (levels - 1) * sum of min(F, 1 - F) over the cumulative shares F; rows of indicators only',
    source: 'Leik (1966), Pacific Sociological Review 9(2), 85-90. The same as Leik of the R package agrmt.',
    valuesOf: (values) => ('leikDispersion' in values ? oneValue(values.leikDispersion) : []),
  },
  {
    name: 'withinGroupAgreement',
    meaning: 'How much smaller the variance is than if all levels were chosen equally often: r_wg',
    unit: 'none',
    range: 'up to 1; below 0 when the group is split',
    method: '1 - variance / ((levels^2 - 1) / 12); rows of indicators only',
    source: 'James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85-98.',
    valuesOf: (values) => ('withinGroupAgreement' in values ? oneValue(values.withinGroupAgreement) : []),
  },
  {
    name: 'averageDeviation',
    meaning: 'How many levels the raters stand from their median on average',
    unit: 'levels',
    range: '0 to (levels - 1) / 2',
    method: 'Mean of |level - median|; rows of indicators only',
    source: 'Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49-68.',
    valuesOf: (values) => ('averageDeviation' in values ? oneValue(values.averageDeviation) : []),
  },
];
