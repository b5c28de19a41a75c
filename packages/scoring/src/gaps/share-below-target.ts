import { checkLevel } from '../numbers/check-level.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters who see practice below the level aimed for.
 *
 * Formula: `Σ pᵢ` over `i < t`, with `pᵢ` the share of raters on level `i` and `t` the target.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional. The target is a level, the lowest is 1.
 * - Unit: share of those who answered. Range: 0 to 1.
 * - No raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param target - the level aimed at, 1 (the lowest) to the number of levels
 * @returns the share, or `undefined` when nobody answered
 * @throws RangeError when the target isn't a level of the scale, there are fewer than two levels, or a count is negative
 *   or not a number
 * @example
 * ```ts
 * import { shareBelowTarget } from '@rubrikk/scoring';
 *
 * console.log(shareBelowTarget([1, 2, 1, 0], 3)); // => 0.75
 * ```
 */
export function shareBelowTarget(counts: ArrayLike<number>, target: number): number | undefined {
  const total = totalOf(counts);
  checkLevel(target, counts.length);
  if (total === 0) return undefined;
  let below = 0;
  for (let rank = 0; rank < target - 1; rank += 1) below += counts[rank] as number;
  return below / total;
}
