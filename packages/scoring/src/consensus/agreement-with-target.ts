import { checkLevel } from '../numbers/check-level.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * How near a group is to the level that it aims for: 1 when everyone is on it, 0 when everyone is at the other end of the
 * scale.
 *
 * Formula: `1 + Σ pᵢ · log₂(1 − |i − t| / (2(k − 1)))`, with `pᵢ` the share of raters on level `i` of `k` and `t` the
 * target.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional. The target is a level, the lowest is 1.
 * - Unit: none. Range: 0 to 1; 0 is reached only when the target is the lowest or the highest level.
 * - No raters: `undefined`. One rater: how near that rater is.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Tastle & Wierman (2006), Behavior Research Methods 38(3), 487–494. No R package has it.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param target - the level aimed at, 1 (the lowest) to the number of levels
 * @returns the agreement, or `undefined` when nobody answered
 * @throws RangeError when the target isn't a level of the scale, there are fewer than two levels, or a count is negative
 *   or not a number
 * @example
 * ```ts
 * import { agreementWithTarget } from '@rubrikk/scoring';
 *
 * console.log(agreementWithTarget([0, 0, 4], 3)); // => 1
 * console.log(agreementWithTarget([4, 0, 0], 3)); // => 0
 * ```
 */
export function agreementWithTarget(counts: ArrayLike<number>, target: number): number | undefined {
  const total = totalOf(counts);
  checkLevel(target, counts.length);
  if (total === 0) return undefined;
  const width = 2 * (counts.length - 1);
  let result = 1;
  for (let level = 1; level <= counts.length; level += 1) {
    result += ((counts[level - 1] as number) / total) * Math.log2(1 - Math.abs(level - target) / width);
  }
  return Math.max(0, result);
}
