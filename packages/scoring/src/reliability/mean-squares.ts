import { meanOf } from './mean-of.ts';
import { withoutNoise } from './without-noise.ts';

/** The variance of a table of items and raters, taken apart. */
export interface MeanSquares {
  /** How many items. */
  readonly items: number;
  /** How many raters. */
  readonly raters: number;
  /** Between items. */
  readonly betweenItems: number;
  /** Between raters. */
  readonly betweenRaters: number;
  /** What neither item nor rater explains. */
  readonly residual: number;
  /** Within items: between raters and residual together. */
  readonly withinItems: number;
}

/**
 * Two-way analysis of variance with one rating per item and rater.
 *
 * Sums of squares that are within the rounding of the ratings are 0: their ratios would be noise.
 *
 * @param table - one row per item with one rating per rater
 * @returns the mean squares, or `undefined` with fewer than two items or raters
 */
export function meanSquares(table: readonly (readonly number[])[]): MeanSquares | undefined {
  const items = table.length;
  const raters = table[0]?.length ?? 0;
  if (items < 2 || raters < 2) return undefined;
  const itemMeans = table.map(meanOf);
  const raterMeans = (table[0] as readonly number[]).map((_, rater) =>
    meanOf(table.map((row) => row[rater] as number)),
  );
  const mean = meanOf(itemMeans);
  const residuals = table.flatMap((row, item) =>
    row.map((rating, rater) => rating - (itemMeans[item] as number) - (raterMeans[rater] as number) + mean),
  );
  const largest = table.flat().reduce((largest, rating) => Math.max(largest, rating));
  const sum = (deviations: readonly number[], times: number) => {
    const squares = times * deviations.reduce((total, deviation) => total + deviation ** 2, 0);
    return withoutNoise(squares, items * raters, items + raters, largest);
  };
  const ofRaters = sum(
    raterMeans.map((value) => value - mean),
    items,
  );
  const ofResiduals = sum(residuals, 1);
  return {
    items,
    raters,
    betweenItems:
      sum(
        itemMeans.map((value) => value - mean),
        raters,
      ) /
      (items - 1),
    betweenRaters: ofRaters / (raters - 1),
    residual: ofResiduals / ((items - 1) * (raters - 1)),
    withinItems: (ofRaters + ofResiduals) / (items * (raters - 1)),
  };
}
