import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { marginalAgreement } from './marginal-agreement.ts';
import { meanWeight } from './mean-weight.ts';

/**
 * How far raters agree on many items beyond what they would if chance used every level alike: Brennan & Prediger's
 * coefficient.
 *
 * Formula: `(pₐ − pₑ) / (1 − pₑ)`, with `pₐ` the mean over items of the share of pairs of ratings that agree and
 * `pₑ = Σ wᵢⱼ / k²`, which is `1 / k` without weights.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with fewer than two ratings
 *   says nothing here. From a table of ratings: {@link countRatings}.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - No item with two ratings: `undefined`.
 * - Assumes that raters are interchangeable. Levels that nobody used count: the same ratings on a longer scale give a
 *   higher coefficient.
 *
 * With two levels and two raters it is Bennett, Alpert & Goldstein's S.
 *
 * Source: Brennan & Prediger (1981), Educational and Psychological Measurement 41(3), 687–699. The same as
 * `bp.coeff.raw` of the R package irrCAC when it is given the scale in `categ.labels`.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, a count isn't a
 *   whole number of 0 or more, or there are no such weights
 * @example
 * ```ts
 * import { brennanPrediger } from '@rubrikk/scoring';
 *
 * // Five pairs of raters of six agree: (5/6 − 1/3) / (1 − 1/3).
 * const counts = [[2, 0, 0], [2, 0, 0], [0, 2, 0], [0, 2, 0], [0, 0, 2], [0, 1, 1]];
 * console.log(brennanPrediger(counts)?.coefficient?.toFixed(4)); // => 0.7500
 * ```
 */
export function brennanPrediger(
  counts: readonly ArrayLike<number>[],
  weights: AgreementWeights = 'identity',
): AgreementCoefficient | undefined {
  return marginalAgreement(counts, weights, (shares, matrix) => shares.map(() => meanWeight(matrix)));
}
