import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters on each level or below it, lowest level first.
 *
 * Formula: `Fᵢ = (n₁ + … + nᵢ) / n`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of those who answered. Range: 0 to 1, never falling; the last is 1.
 * - No raters: `undefined`.
 * - Assumes only that the levels are ordered.
 *
 * The same as `cumsum(prop.table(…))` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns one cumulative share a level, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { cumulativeShares } from '@rubrikk/scoring';
 *
 * console.log(cumulativeShares([1, 2, 1])?.join(' ')); // => 0.25 0.75 1
 * console.log(cumulativeShares([0, 0, 0])); // => undefined
 * ```
 */
export function cumulativeShares(counts: ArrayLike<number>): readonly number[] | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let running = 0;
  return Array.from(counts, (count) => {
    running += count;
    return running / total;
  });
}
