import type { DimensionValues, IndicatorValues } from '@rubrikk/scoring';

/** One value of a statistic, of a category where it has one for each level or kind of missing. */
export type CategoryValue = readonly [category: string, value: number | undefined];

/** What the codebook says of a statistic. */
export interface StatisticText {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly range: string;
  readonly method: string;
  readonly source: string;
}

/** A statistic as it stands in the long table and in its codebook. */
export interface Statistic extends StatisticText {
  /** Its values in an indicator's or a dimension's result; none where the result doesn't have it. */
  readonly valuesOf: (values: IndicatorValues | DimensionValues, levels: readonly string[]) => readonly CategoryValue[];
}

/** The source of what is only counted. */
export const noSource = 'Rubrikk counts; no source.';
