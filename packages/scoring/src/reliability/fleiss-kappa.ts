import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { dotProduct } from './dot-product.ts';
import { marginalAgreement } from './marginal-agreement.ts';

/**
 * How far raters agree on many items beyond what they would if every rating were drawn from all ratings: Fleiss' kappa.
 *
 * Formula: `(pₐ − pₑ) / (1 − pₑ)`, with `pₐ` the mean over items of the share of pairs of ratings that agree and
 * `pₑ = Σ wᵢⱼ πᵢ πⱼ`, `πᵢ` the mean over items of the share of level `i`.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with one rating counts in `πᵢ`
 *   alone, an item with none not at all. From a table of ratings: {@link countRatings}.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - No item with two ratings: `undefined`. A single level in use: no coefficient.
 * - Assumes that raters are interchangeable. When nearly all ratings are on one level it is near 0 however well raters
 *   agree: compare {@link gwetAgreementCoefficient}.
 *
 * With two raters it is Scott's pi.
 *
 * Source: Fleiss (1971), Psychological Bulletin 76(5), 378–382; weights, missing ratings and standard error as in Gwet
 * (2014), Handbook of Inter-Rater Reliability. The same as `fleiss.kappa.raw` of the R package irrCAC.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, a count isn't a
 *   whole number of 0 or more, or there are no such weights
 * @example
 * ```ts
 * import { fleissKappa } from '@rubrikk/scoring';
 *
 * const counts = [
 *   [4, 0, 0],
 *   [1, 3, 0],
 *   [0, 1, 3],
 *   [0, 0, 4],
 * ];
 * const kappa = fleissKappa(counts);
 * console.log(kappa?.observedAgreement); // => 0.75
 * console.log(kappa?.coefficient?.toFixed(3)); // => 0.614
 * ```
 */
export function fleissKappa(
  counts: readonly ArrayLike<number>[],
  weights: AgreementWeights = 'identity',
): AgreementCoefficient | undefined {
  return marginalAgreement(counts, weights, (shares, matrix) => matrix.map((row) => dotProduct(row, shares)));
}
