import { alphaOfCovariances } from './alpha-of-covariances.ts';
import { itemCovariances } from './item-covariances.ts';
import type { MissingRatings } from './missing-ratings.ts';

/**
 * How far the items of one dimension vary together over raters: the internal consistency of their sum.
 *
 * Formula: `J / (J − 1) · (1 − Σ sⱼ² / s²)`, with `sⱼ²` the variance of item `j` of `J` and `s²` that of their sum.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0.
 * - Unit: none. Range: up to 1; below 0 when items vary against each other.
 * - Fewer than two items or raters, an item that everybody rated alike, or a sum that doesn't vary: `undefined`.
 * - Assumes that the items measure one thing equally well and are rated in equal steps. A low alpha doesn't speak against
 *   a dimension whose indicators cover different things. For an instrument, from a hundred raters on; not per school.
 *
 * Source: Cronbach (1951), Psychometrika 16(3), 297–334. The same as `alpha` of the R package psych (pairwise) and
 * `CronbachAlpha(na.rm = TRUE)` of DescTools (listwise). The interval is {@link cronbachAlphaInterval}.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns alpha, or `undefined` when there is nothing to measure
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 * @example
 * ```ts
 * import { cronbachAlpha } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 1, 2],
 *   [2, 3, 2],
 *   [3, 3, 3],
 * ];
 * console.log(cronbachAlpha(ratings)?.toFixed(4)); // => 0.8684
 * ```
 */
export function cronbachAlpha(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings = 'pairwise',
): number | undefined {
  const covariances = itemCovariances(ratings, missing);
  return covariances && alphaOfCovariances(covariances);
}
