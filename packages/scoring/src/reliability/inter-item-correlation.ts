import { correlationsOf } from './correlations-of.ts';
import { itemCovariances } from './item-covariances.ts';
import { meanOf } from './mean-of.ts';
import { medianOf } from './median-of.ts';
import type { MissingRatings } from './missing-ratings.ts';

/** How the items of one dimension correlate, pair by pair. */
export interface InterItemCorrelation {
  /** The mean of the correlations, −1 to 1. */
  readonly mean: number;
  /** Their median. */
  readonly median: number;
  /** The lowest of them. */
  readonly lowest: number;
  /** The highest of them. */
  readonly highest: number;
}

/**
 * How strongly the items of one dimension correlate with each other, whatever their number.
 *
 * Formula: mean, median, lowest and highest of Pearson's correlation over all pairs of items.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0.
 * - Unit: correlation. Range: −1 to 1.
 * - Fewer than two items or raters, or an item that everybody rated alike: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `average_r` and `median_r` of `alpha` in the R package psych.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns the correlations, or `undefined` when there is nothing to correlate
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 * @example
 * ```ts
 * import { interItemCorrelation } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 1, 2],
 *   [2, 3, 2],
 *   [3, 3, 3],
 * ];
 * const correlation = interItemCorrelation(ratings);
 * console.log(correlation?.mean.toFixed(3), correlation?.lowest.toFixed(3)); // => 0.744 0.500
 * ```
 */
export function interItemCorrelation(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings = 'pairwise',
): InterItemCorrelation | undefined {
  const covariances = itemCovariances(ratings, missing);
  const correlations = covariances && correlationsOf(covariances);
  if (correlations === undefined) return undefined;
  const pairs = correlations.flatMap((row, item) => row.slice(item + 1)).toSorted((first, second) => first - second);
  return {
    mean: meanOf(pairs),
    median: medianOf(pairs),
    lowest: pairs[0] as number,
    highest: pairs[pairs.length - 1] as number,
  };
}
