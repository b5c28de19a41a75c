import { noSource, type Statistic } from './statistic.ts';
import { oneValue } from './statistic-values.ts';

/** Where the middle of the ratings is. */
export const middleStatistics: readonly Statistic[] = [
  {
    name: 'median',
    meaning: 'The middle rating; midway between the two middle ones where these differ',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels, in halves',
    method: '(medianLow + medianHigh) / 2',
    source: 'The same as median of R.',
    valuesOf: ({ median }) => oneValue(median),
  },
  {
    name: 'medianLow',
    meaning: 'The lower of the two middle ratings',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'Half of the raters are on it or below',
    source: 'The same as quantile(type = 1) of R.',
    valuesOf: ({ medianLow }) => oneValue(medianLow),
  },
  {
    name: 'medianHigh',
    meaning: 'The higher of the two middle ratings',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'Half of the raters are on it or above',
    source: 'medianLow, counted from the highest level.',
    valuesOf: ({ medianHigh }) => oneValue(medianHigh),
  },
  {
    name: 'interpolatedMedian',
    meaning: 'The median, moved within its level by how many chose lower and higher levels',
    unit: 'level, the lowest is 1',
    range: '0.5 to the number of levels + 0.5',
    method: 'M - 1/2 + (n/2 - F) / m, with F raters below the median level M and m on it',
    source: 'The same as interp.median of the R package psych.',
    valuesOf: ({ interpolatedMedian }) => oneValue(interpolatedMedian),
  },
  {
    name: 'mode',
    meaning: 'The level that most chose; a row for each where several share that',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'The category is the level',
    source: noSource,
    valuesOf: ({ modes }, levels) => modes.map((mode) => [levels[mode - 1] as string, mode]),
  },
];
