import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkVariance } from './check-variance.ts';
import { squaredDeviations } from './squared-deviations.ts';
import { uniformVariance } from './uniform-variance.ts';

/**
 * How much smaller the variance in a group is than if its raters had answered without any agreement: r_wg.
 *
 * Formula: `1 − s² / σ²`, with `s²` the sample variance (divided by `n − 1`) and `σ²` the variance without agreement.
 *
 * - Input: raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: 1 when all chose the same level, 0 with the variance `σ²`, below 0 with more than that. Papers and
 *   the R package report `Math.max(0, …)` of it.
 * - Fewer than two raters: `undefined`.
 * - Assumes that the steps between levels are equally large. Unstable with three levels and near the ends of the scale.
 *
 * With `maximumVariance(k)` for one item it is Lindell's r*_wg.
 *
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98. The same as `rwg` of the R package
 * multilevel, which sets negative values to 0.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param expectedVariance - the variance without agreement, in steps squared; of equally used levels when left out
 * @returns the agreement, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels, a count isn't a whole number of 0 or more, or the variance is
 *   not more than 0
 * @example
 * ```ts
 * import { withinGroupAgreement } from '@rubrikk/scoring';
 *
 * console.log(withinGroupAgreement([0, 0, 2, 2, 1])); // => 0.65
 * console.log(withinGroupAgreement([1, 0, 0, 0, 1])); // => -3
 * console.log(withinGroupAgreement([0, 0, 1, 0, 0])); // => undefined
 * ```
 */
export function withinGroupAgreement(
  counts: ArrayLike<number>,
  expectedVariance: number = uniformVariance(counts.length),
): number | undefined {
  checkVariance(expectedVariance);
  const total = wholeTotalOf(counts);
  if (total < 2) return undefined;
  return 1 - squaredDeviations(counts, total) / (total - 1) / expectedVariance;
}
