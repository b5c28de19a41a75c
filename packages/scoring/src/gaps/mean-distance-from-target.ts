import { checkLevel } from '../numbers/check-level.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * How many steps the raters stand from the level aimed for on average, above or below it.
 *
 * Formula: `Σ pᵢ · |i − t|`, with `pᵢ` the share of raters on level `i` and `t` the target.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional. The target is a level, the lowest is 1.
 * - Unit: steps of the scale. Range: 0 to `k − 1`.
 * - No raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * It is the Wasserstein distance to a group that is all on the target.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param target - the level aimed at, 1 (the lowest) to the number of levels
 * @returns the distance in steps, or `undefined` when nobody answered
 * @throws RangeError when the target isn't a level of the scale, there are fewer than two levels, or a count is negative
 *   or not a number
 * @example
 * ```ts
 * import { meanDistanceFromTarget } from '@rubrikk/scoring';
 *
 * console.log(meanDistanceFromTarget([1, 2, 0, 1], 3)); // => 1.25
 * ```
 */
export function meanDistanceFromTarget(counts: ArrayLike<number>, target: number): number | undefined {
  const total = totalOf(counts);
  checkLevel(target, counts.length);
  if (total === 0) return undefined;
  let steps = 0;
  for (let level = 1; level <= counts.length; level += 1) {
    steps += ((counts[level - 1] as number) / total) * Math.abs(target - level);
  }
  return steps;
}
