import { compareWeights } from '../numbers/compare-weights.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * The levels that most raters chose: one, or all that tie.
 *
 * Formula: every `i` with `nᵢ = max(n₁ … nₖ) > 0`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, and tie when they differ by rounding only.
 * - Unit: level positions, the lowest level is 1, in rising order.
 * - No raters: an empty list.
 * - Assumes nothing, not even order. Look at whether tied levels are neighbours: lowest and highest tying is a split.
 *
 * The same as `modes` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the positions of the most chosen levels
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { modes } from '@rubrikk/scoring';
 *
 * console.log(modes([1, 5, 2]).join()); // => 2
 * console.log(modes([4, 0, 4]).join()); // => 1,3
 * console.log(modes([0, 0, 0]).length); // => 0
 * ```
 */
export function modes(counts: ArrayLike<number>): readonly number[] {
  const found: number[] = [];
  if (totalOf(counts) === 0) return found;
  let most = 0;
  for (let level = 0; level < counts.length; level += 1) most = Math.max(most, counts[level] as number);
  for (let level = 0; level < counts.length; level += 1) {
    if (compareWeights(counts[level] as number, most) === 0) found.push(level + 1);
  }
  return found;
}
