import { noSource, type Statistic } from './statistic.ts';
import { knownValue, oneValue } from './statistic-values.ts';

const wilson = 'Wilson (1927), Journal of the American Statistical Association 22(158), 209-212.';

/** How many are on a favourable level, and how sure that is. */
export const favourableStatistics: readonly Statistic[] = [
  {
    name: 'favourable.share',
    meaning: 'Share on the favourable level or above',
    unit: 'share',
    range: '0 to 1',
    method: 'Sum of share over the favourable levels',
    source: noSource,
    valuesOf: ({ favourable }) => oneValue(favourable?.share),
  },
  {
    name: 'favourable.low',
    meaning: 'Lower end of the 95 % interval of favourable.share',
    unit: 'share',
    range: '0 to 1',
    method: 'Wilson interval over n; of a finite population where it is known how many were invited',
    source: wilson,
    valuesOf: ({ favourable }) => oneValue(favourable?.low),
  },
  {
    name: 'favourable.high',
    meaning: 'Upper end of the 95 % interval of favourable.share',
    unit: 'share',
    range: '0 to 1',
    method: 'Wilson interval over n; of a finite population where it is known how many were invited',
    source: wilson,
    valuesOf: ({ favourable }) => oneValue(favourable?.high),
  },
  {
    name: 'favourable.least',
    meaning: 'favourable.share of everybody if all who gave no level had chosen below',
    unit: 'share',
    range: '0 to 1',
    method: 'Worst case, not 95 %; a row only where it is known how many were invited',
    source: 'Manski (1989), Journal of Human Resources 24(3), 343-360.',
    valuesOf: ({ favourable }) => knownValue(favourable?.bounds?.low),
  },
  {
    name: 'favourable.most',
    meaning: 'favourable.share of everybody if all who gave no level had chosen a favourable one',
    unit: 'share',
    range: '0 to 1',
    method: 'Worst case, not 95 %; a row only where it is known how many were invited',
    source: 'Manski (1989), Journal of Human Resources 24(3), 343-360.',
    valuesOf: ({ favourable }) => knownValue(favourable?.bounds?.high),
  },
];
