import { checkLevel } from '../numbers/check-level.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters who chose a level or a higher one.
 *
 * Formula: `(nₗ + … + nₖ) / n`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of those who answered. Range: 0 to 1.
 * - No raters: `undefined`.
 * - Assumes only that the levels are ordered. Show the low end too: 75/5/20 and 75/25/0 have the same share at the top.
 *
 * The same as `mean(x >= level)` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param level - the lowest level that counts; the scale's lowest is 1
 * @returns the share, or `undefined` when nobody answered
 * @throws RangeError when the level isn't on the scale, there are fewer than two levels, or a count is negative or not
 *   a number
 * @example
 * ```ts
 * import { shareAtOrAbove } from '@rubrikk/scoring';
 *
 * console.log(shareAtOrAbove([1, 2, 1], 2)); // => 0.75
 * console.log(shareAtOrAbove([0, 0, 0], 2)); // => undefined
 * ```
 */
export function shareAtOrAbove(counts: ArrayLike<number>, level: number): number | undefined {
  checkLevel(level, counts.length);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let above = 0;
  for (let rank = level - 1; rank < counts.length; rank += 1) above += counts[rank] as number;
  return above / total;
}
