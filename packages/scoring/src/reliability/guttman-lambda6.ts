import { correlationsOf } from './correlations-of.ts';
import { itemCovariances } from './item-covariances.ts';
import type { MissingRatings } from './missing-ratings.ts';
import { positiveDefiniteInverse } from './positive-definite-inverse.ts';

/**
 * A lower bound of the reliability of a dimension's sum, from how well each item can be predicted by the others:
 * Guttman's λ₆.
 *
 * Formula: `1 − Σ (1 − Rⱼ²) / Σ rᵢⱼ`, with `Rⱼ²` the squared multiple correlation of item `j` with the others and `rᵢⱼ` the
 * correlations of all items.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0.
 * - Unit: none. Range: up to 1.
 * - Fewer than two items or raters, an item that everybody rated alike, no more raters than items, or items that repeat
 *   others: `undefined`.
 * - Assumes that the steps between levels are equally large. With few raters it is too high.
 *
 * Source: Guttman (1945), Psychometrika 10(4), 255–282. The same as `G6(smc)` of `alpha` in the R package psych, which
 * takes a pseudo-inverse where items repeat others.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns λ₆, or `undefined` when there is nothing to measure
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 * @example
 * ```ts
 * import { guttmanLambda6 } from '@rubrikk/scoring';
 *
 * // Two items that correlate by .8: 1 − 2 (1 − .64) / (2 + 1.6).
 * console.log(guttmanLambda6([[1, 2], [2, 1], [3, 4], [4, 3], [5, 5]])?.toFixed(3)); // => 0.800
 * ```
 */
export function guttmanLambda6(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings = 'pairwise',
): number | undefined {
  const covariances = itemCovariances(ratings, missing);
  const correlations = covariances && correlationsOf(covariances);
  if (correlations === undefined) return undefined;
  const solved = positiveDefiniteInverse(correlations);
  if (solved === undefined) return undefined;
  const total = correlations.flat().reduce((sum, correlation) => sum + correlation, 0);
  const unpredicted = solved.inverse.reduce((sum, row, item) => sum + 1 / (row[item] as number), 0);
  return 1 - unpredicted / total;
}
