import { type DimensionValues, type IndicatorValues, missingKinds } from '@rubrikk/scoring';
import type { CategoryValue, Statistic } from './statistic.ts';

type Values = IndicatorValues | DimensionValues;

const none = 'Rubrikk counts; no source.';

const counts: readonly Statistic[] = [
  {
    name: 'n',
    meaning: 'Raters who chose a level; of a dimension the fewest on any of its indicators',
    unit: 'raters',
    range: 'from 0',
    method: 'Counted',
    source: none,
    valuesOf: ({ n }) => one(n),
  },
  {
    name: 'answered',
    meaning: 'Raters who answered, with or without a level here',
    unit: 'raters',
    range: 'from 0',
    method: 'Counted',
    source: none,
    valuesOf: ({ answered }) => one(answered),
  },
  {
    name: 'invited',
    meaning: 'Raters who were asked',
    unit: 'raters',
    range: 'from answered',
    method: 'As given; a row only where it is known',
    source: none,
    valuesOf: ({ invited }) => known(invited),
  },
  {
    name: 'responseRate',
    meaning: 'Share of those invited who answered',
    unit: 'share',
    range: '0 to 1',
    method: 'answered / invited; a row only where it is known',
    source: none,
    valuesOf: ({ responseRate }) => known(responseRate),
  },
  {
    name: 'indicators',
    meaning: 'Indicators of the dimension that went in: shown for this group, and rated by someone',
    unit: 'indicators',
    range: 'from 0',
    method: 'Counted; rows of dimensions only',
    source: none,
    valuesOf: (values) => ('indicators' in values ? one(values.indicators) : []),
  },
  {
    name: 'count',
    meaning: 'Raters who chose the level; of a dimension the ratings, added up over its indicators',
    unit: 'raters; of a dimension ratings',
    range: 'from 0',
    method: 'Counted; the category is the level',
    source: none,
    valuesOf: (values, levels) => levels.map((level, at) => [level, values.counts[at]]),
  },
  {
    name: 'share',
    meaning: 'Share of n that chose the level; of a dimension the mean of its indicators, each counting the same',
    unit: 'share',
    range: '0 to 1',
    method: 'count / n; the category is the level',
    source: none,
    valuesOf: ({ shares }, levels) => levels.map((level, at) => [level, shares?.[at]]),
  },
  {
    name: 'missing',
    meaning: 'Raters who chose no level, by the kind of missing; of a dimension ratings, added up',
    unit: 'raters; of a dimension ratings',
    range: 'from 0',
    method: 'Counted; the category is the kind. No kind is a number, and none is part of n',
    source: none,
    valuesOf: ({ missing }) => missingKinds.map((kind) => [kind, missing[kind]]),
  },
];

const middles: readonly Statistic[] = [
  {
    name: 'median',
    meaning: 'The middle rating; midway between the two middle ones where these differ',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels, in halves',
    method: '(medianLow + medianHigh) / 2',
    source: 'The same as median of R.',
    valuesOf: ({ median }) => one(median),
  },
  {
    name: 'medianLow',
    meaning: 'The lower of the two middle ratings',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'Half of the raters are on it or below',
    source: 'The same as quantile(type = 1) of R.',
    valuesOf: ({ medianLow }) => one(medianLow),
  },
  {
    name: 'medianHigh',
    meaning: 'The higher of the two middle ratings',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'Half of the raters are on it or above',
    source: 'medianLow, counted from the highest level.',
    valuesOf: ({ medianHigh }) => one(medianHigh),
  },
  {
    name: 'interpolatedMedian',
    meaning: 'The median, moved within its level by how many chose lower and higher levels',
    unit: 'level, the lowest is 1',
    range: '0.5 to the number of levels + 0.5',
    method: 'M - 1/2 + (n/2 - F) / m, with F raters below the median level M and m on it',
    source: 'The same as interp.median of the R package psych.',
    valuesOf: ({ interpolatedMedian }) => one(interpolatedMedian),
  },
  {
    name: 'mode',
    meaning: 'The level that most chose; a row for each where several share that',
    unit: 'level, the lowest is 1',
    range: '1 to the number of levels',
    method: 'The category is the level',
    source: none,
    valuesOf: ({ modes }, levels) => modes.map((mode) => [levels[mode - 1] as string, mode]),
  },
];

const wilson = 'Wilson (1927), Journal of the American Statistical Association 22(158), 209-212.';

const favourables: readonly Statistic[] = [
  {
    name: 'favourable.share',
    meaning: 'Share on the favourable level or above',
    unit: 'share',
    range: '0 to 1',
    method: 'Sum of share over the favourable levels',
    source: none,
    valuesOf: ({ favourable }) => one(favourable?.share),
  },
  {
    name: 'favourable.low',
    meaning: 'Lower end of the 95 % interval of favourable.share',
    unit: 'share',
    range: '0 to 1',
    method: 'Wilson interval over n; of a finite population where it is known how many were invited',
    source: wilson,
    valuesOf: ({ favourable }) => one(favourable?.low),
  },
  {
    name: 'favourable.high',
    meaning: 'Upper end of the 95 % interval of favourable.share',
    unit: 'share',
    range: '0 to 1',
    method: 'Wilson interval over n; of a finite population where it is known how many were invited',
    source: wilson,
    valuesOf: ({ favourable }) => one(favourable?.high),
  },
  {
    name: 'favourable.least',
    meaning: 'favourable.share of everybody if all who gave no level had chosen below',
    unit: 'share',
    range: '0 to 1',
    method: 'Worst case, not 95 %; a row only where it is known how many were invited',
    source: 'Manski (1989), Journal of Human Resources 24(3), 343-360.',
    valuesOf: ({ favourable }) => known(favourable?.bounds?.low),
  },
  {
    name: 'favourable.most',
    meaning: 'favourable.share of everybody if all who gave no level had chosen a favourable one',
    unit: 'share',
    range: '0 to 1',
    method: 'Worst case, not 95 %; a row only where it is known how many were invited',
    source: 'Manski (1989), Journal of Human Resources 24(3), 343-360.',
    valuesOf: ({ favourable }) => known(favourable?.bounds?.high),
  },
];

const spreads: readonly Statistic[] = [
  {
    name: 'consensus',
    meaning: 'How far the group agrees: 1 all on one level, 0 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1; not comparable between scales of different length',
    method: '1 + sum of p * log2(1 - |level - mean| / (levels - 1))',
    source: 'Tastle & Wierman (2007), International Journal of Approximate Reasoning 45(3), 531-545.',
    valuesOf: ({ consensus }) => one(consensus),
  },
  {
    name: 'agreement',
    meaning: 'How far the group agrees: 1 all on one level, 0 evenly spread, -1 split between the ends',
    unit: 'none',
    range: '-1 to 1; few values with three levels',
    method: "van der Eijk's A",
    source: 'van der Eijk (2001), Quality & Quantity 35(3), 325-341. The same as agreement of the R package agrmt.',
    valuesOf: ({ agreement }) => one(agreement),
  },
  {
    name: 'polarisation',
    meaning: 'How far the group stands in two camps: 0 all on one level, 1 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1',
    method: '(1 - agreement) / 2',
    source: 'van der Eijk (2001), Quality & Quantity 35(3), 325-341. The same as polarization of the R package agrmt.',
    valuesOf: ({ polarisation }) => one(polarisation),
  },
  {
    name: 'leikDispersion',
    meaning: 'How far the group is spread: 0 all on one level, 1 half on the lowest and half on the highest',
    unit: 'none',
    range: '0 to 1',
    method: '2 / (levels - 1) * sum of min(F, 1 - F) over the cumulative shares F; rows of indicators only',
    source: 'Leik (1966), Pacific Sociological Review 9(2), 85-90. The same as Leik of the R package agrmt.',
    valuesOf: (values) => ('leikDispersion' in values ? one(values.leikDispersion) : []),
  },
  {
    name: 'withinGroupAgreement',
    meaning: 'How much smaller the variance is than if all levels were chosen equally often: r_wg',
    unit: 'none',
    range: 'up to 1; below 0 when the group is split',
    method: '1 - variance / ((levels^2 - 1) / 12); rows of indicators only',
    source: 'James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85-98.',
    valuesOf: (values) => ('withinGroupAgreement' in values ? one(values.withinGroupAgreement) : []),
  },
  {
    name: 'averageDeviation',
    meaning: 'How many levels the raters stand from their median on average',
    unit: 'levels',
    range: '0 to (levels - 1) / 2',
    method: 'Mean of |level - median|; rows of indicators only',
    source: 'Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49-68.',
    valuesOf: (values) => ('averageDeviation' in values ? one(values.averageDeviation) : []),
  },
];

/** Every statistic of the long table, in its order. */
export const statistics: readonly Statistic[] = [...counts, ...middles, ...favourables, ...spreads];

function one(value: Values['n'] | undefined): readonly CategoryValue[] {
  return [['', value]];
}

/** A value that has a row only where it is known. */
function known(value: number | undefined): readonly CategoryValue[] {
  return value === undefined ? [] : one(value);
}
