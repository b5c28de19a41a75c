import { missingKinds } from '@rubrikk/scoring';
import { noSource, type Statistic } from './statistic.ts';
import { knownValue, oneValue } from './statistic-values.ts';

/** How many there are: raters, ratings, and those who gave none. */
export const countedStatistics: readonly Statistic[] = [
  {
    name: 'n',
    meaning: 'Raters who chose a level; of a dimension the fewest on any of its indicators',
    unit: 'raters',
    range: 'from 0',
    method: 'Counted',
    source: noSource,
    valuesOf: ({ n }) => oneValue(n),
  },
  {
    name: 'answered',
    meaning: 'Raters who answered, with or without a level here',
    unit: 'raters',
    range: 'from 0',
    method: 'Counted',
    source: noSource,
    valuesOf: ({ answered }) => oneValue(answered),
  },
  {
    name: 'invited',
    meaning: 'Raters who were asked',
    unit: 'raters',
    range: 'from answered',
    method: 'As given; a row only where it is known',
    source: noSource,
    valuesOf: ({ invited }) => knownValue(invited),
  },
  {
    name: 'responseRate',
    meaning: 'Share of those invited who answered',
    unit: 'share',
    range: '0 to 1',
    method: 'answered / invited; a row only where it is known',
    source: noSource,
    valuesOf: ({ responseRate }) => knownValue(responseRate),
  },
  {
    name: 'indicators',
    meaning: 'Indicators of the dimension that went in: shown for this group, and rated by someone',
    unit: 'indicators',
    range: 'from 0',
    method: 'Counted; rows of dimensions only',
    source: noSource,
    valuesOf: (values) => ('indicators' in values ? oneValue(values.indicators) : []),
  },
  {
    name: 'count',
    meaning: 'Raters who chose the level; of a dimension the ratings, added up over its indicators',
    unit: 'raters; of a dimension ratings',
    range: 'from 0',
    method: 'Counted; the category is the level',
    source: noSource,
    valuesOf: (values, levels) => levels.map((level, at) => [level, values.counts[at]]),
  },
  {
    name: 'share',
    meaning: 'Share of n that chose the level; of a dimension the mean of its indicators, each counting the same',
    unit: 'share',
    range: '0 to 1',
    method: 'count / n; the category is the level',
    source: noSource,
    valuesOf: ({ shares }, levels) => levels.map((level, at) => [level, shares?.[at]]),
  },
  {
    name: 'missing',
    meaning: 'Raters who chose no level, by the kind of missing; of a dimension ratings, added up',
    unit: 'raters; of a dimension ratings',
    range: 'from 0',
    method: 'Counted; the category is the kind. No kind is a number, and none is part of n',
    source: noSource,
    valuesOf: ({ missing }) => missingKinds.map((kind) => [kind, missing[kind]]),
  },
];
