import { alphaOfCovariances } from './alpha-of-covariances.ts';
import { correlationsOf } from './correlations-of.ts';
import { itemCovariances } from './item-covariances.ts';
import type { MissingRatings } from './missing-ratings.ts';

/**
 * {@link cronbachAlpha} if all items varied equally: for items on scales of different length.
 *
 * Formula: `J r̄ / (1 + (J − 1) r̄)`, with `r̄` the mean correlation of `J` items.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0.
 * - Unit: none. Range: up to 1; below 0 when items vary against each other.
 * - Fewer than two items or raters, or an item that everybody rated alike: `undefined`.
 * - Assumes that the items measure one thing equally well and are rated in equal steps.
 *
 * Source: Cronbach (1951), Psychometrika 16(3), 297–334, formula for items of equal variance. The same as `std.alpha` of
 * `alpha` in the R package psych.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns alpha, or `undefined` when there is nothing to measure
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 * @example
 * ```ts
 * import { standardisedAlpha } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 1, 2],
 *   [2, 3, 2],
 *   [3, 3, 3],
 * ];
 * console.log(standardisedAlpha(ratings)?.toFixed(4)); // => 0.8971
 * ```
 */
export function standardisedAlpha(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings = 'pairwise',
): number | undefined {
  const covariances = itemCovariances(ratings, missing);
  const correlations = covariances && correlationsOf(covariances);
  return correlations && alphaOfCovariances(correlations);
}
