import { totalOf } from '../numbers/total-of.ts';

/**
 * How near a group is to two camps of equal size, wherever on the scale they stand: 0 when everyone chose the same level,
 * 1 when half chose one level and half another.
 *
 * Formula: `4 Σ pᵢ² (1 − pᵢ)`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes nothing about the levels, not even their order: neighbours count as far apart as the ends.
 *
 * Source: Reynal-Querol (2002), Journal of Conflict Resolution 46(1), 29–54. The same as `MRQ` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the polarisation, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { reynalQuerolPolarisation } from '@rubrikk/scoring';
 *
 * console.log(reynalQuerolPolarisation([0, 4, 0])); // => 0
 * console.log(reynalQuerolPolarisation([2, 2, 0])); // => 1
 * ```
 */
export function reynalQuerolPolarisation(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let sum = 0;
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    sum += (count / total) ** 2 * ((total - count) / total);
  }
  return Math.min(1, 4 * sum);
}
