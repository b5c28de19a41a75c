import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { marginalAgreement } from './marginal-agreement.ts';
import { meanWeight } from './mean-weight.ts';

/**
 * How far raters agree on many items beyond chance, steady also when nearly all ratings are on one level: Gwet's AC1
 * without weights, AC2 with them.
 *
 * Formula: `(pₐ − pₑ) / (1 − pₑ)`, with `pₐ` the mean over items of the share of pairs of ratings that agree and
 * `pₑ = Σ wᵢⱼ / (k (k − 1)) · Σ πᵢ (1 − πᵢ)`, `πᵢ` the mean over items of the share of level `i` of `k`.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with one rating counts in `πᵢ`
 *   alone, an item with none not at all. From a table of ratings: {@link countRatings}.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - No item with two ratings: `undefined`.
 * - Assumes that raters are interchangeable, and that some items are rated at random. Levels that nobody used count:
 *   the same ratings on a longer scale give a higher coefficient.
 *
 * Source: Gwet (2008), British Journal of Mathematical and Statistical Psychology 61(1), 29–48. The same as
 * `gwet.ac1.raw` of the R package irrCAC when it is given the scale in `categ.labels`.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, a count isn't a
 *   whole number of 0 or more, or there are no such weights
 * @example
 * ```ts
 * import { fleissKappa, gwetAgreementCoefficient } from '@rubrikk/scoring';
 *
 * // Nearly everybody says green: 25 of 27 pairs agree, and kappa sees nothing in it.
 * const counts = [[0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 0, 3], [0, 1, 2]];
 * console.log(fleissKappa(counts)?.coefficient?.toFixed(2)); // => -0.04
 * console.log(gwetAgreementCoefficient(counts)?.coefficient?.toFixed(2)); // => 0.92
 * ```
 */
export function gwetAgreementCoefficient(
  counts: readonly ArrayLike<number>[],
  weights: AgreementWeights = 'identity',
): AgreementCoefficient | undefined {
  return marginalAgreement(counts, weights, (shares, matrix) => {
    const scale = (meanWeight(matrix) * matrix.length) / (matrix.length - 1);
    return shares.map((share) => scale * (1 - share));
  });
}
