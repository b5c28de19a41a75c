import { totalOf } from '../numbers/total-of.ts';
import { missingVariation } from './missing-variation.ts';

/**
 * How far a group is spread over an ordered scale, on the footing of a standard deviation: 0 when everyone chose the same
 * level, 1 when one half chose the lowest and the other the highest.
 *
 * Formula: `1 − √(1 − IOV)`, with the IOV of `berryMielkeVariation`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, and are then taken as divisible.
 * - Unit: none. Range: 0 to 1.
 * - No raters, or one: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * For an even number of raters it is 1 minus the ordinal concentration.
 *
 * Source: Kvålseth (1995), Perceptual and Motor Skills 81(2), 621–622 (COV). The same as `Kvalseth` of the R package
 * agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the variation, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { kvalsethVariation } from '@rubrikk/scoring';
 *
 * console.log(kvalsethVariation([0, 4, 0])); // => 0
 * console.log(kvalsethVariation([3, 0, 2])); // => 1
 * ```
 */
export function kvalsethVariation(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total < 2) return undefined;
  return 1 - Math.sqrt(missingVariation(counts, total));
}
