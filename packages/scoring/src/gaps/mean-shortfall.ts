import { checkLevel } from '../numbers/check-level.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * How many steps practice falls short of the level aimed for, averaged over the raters; who sees it above the target counts
 * as 0 steps.
 *
 * Formula: `Σ pᵢ · max(0, t − i)`, with `pᵢ` the share of raters on level `i` and `t` the target.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional. The target is a level, the lowest is 1.
 * - Unit: steps of the scale. Range: 0 to `t − 1`.
 * - No raters: `undefined`.
 * - Assumes that the steps between levels are equally large. Adds up: shortfalls of teams, weighted with their raters, make
 *   that of the school.
 *
 * It is the upward part of the Wasserstein distance to a group that is all on the target.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param target - the level aimed at, 1 (the lowest) to the number of levels
 * @returns the shortfall in steps, or `undefined` when nobody answered
 * @throws RangeError when the target isn't a level of the scale, there are fewer than two levels, or a count is negative
 *   or not a number
 * @example
 * ```ts
 * import { meanShortfall } from '@rubrikk/scoring';
 *
 * console.log(meanShortfall([1, 2, 0, 1], 3)); // => 1
 * ```
 */
export function meanShortfall(counts: ArrayLike<number>, target: number): number | undefined {
  const total = totalOf(counts);
  checkLevel(target, counts.length);
  if (total === 0) return undefined;
  let steps = 0;
  for (let level = 1; level < target; level += 1) steps += ((counts[level - 1] as number) / total) * (target - level);
  return steps;
}
