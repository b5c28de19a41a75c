import { totalOf } from '../numbers/total-of.ts';
import { missingVariation } from './missing-variation.ts';

/**
 * How far a group is spread over an ordered scale, measured against the largest spread that so many raters can have: 0
 * when everyone chose the same level, 1 when one half chose the lowest and the other the highest.
 *
 * Formula: `Σ nᵢ nⱼ (j − i)` over `i < j`, divided by `n² (k − 1) / 4`, or by `(n² − 1)(k − 1) / 4` when `n` is odd.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, and are then taken as divisible.
 * - Unit: none. Range: 0 to 1.
 * - No raters, or one: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * For an even number of raters it is the ordinal variation.
 *
 * Source: Berry & Mielke (1992), Perceptual and Motor Skills 74(3), 921–922 (IOV). The same as `BerryMielke` of the R
 * package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the variation, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { berryMielkeVariation } from '@rubrikk/scoring';
 *
 * console.log(berryMielkeVariation([0, 4, 0])); // => 0
 * console.log(berryMielkeVariation([3, 0, 2])); // => 1
 * ```
 */
export function berryMielkeVariation(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total < 2) return undefined;
  return 1 - missingVariation(counts, total);
}
