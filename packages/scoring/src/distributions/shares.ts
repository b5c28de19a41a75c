import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters on each level, lowest level first.
 *
 * Formula: `pᵢ = nᵢ / n`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of those who answered. Range: 0 to 1; the shares add up to 1.
 * - No raters: `undefined`.
 * - Assumes nothing. Raters whose rating is missing aren't counted: say how many they were.
 *
 * The same as `prop.table` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns one share a level, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { shares } from '@rubrikk/scoring';
 *
 * console.log(shares([1, 2, 1])?.join(' ')); // => 0.25 0.5 0.25
 * console.log(shares([0, 0, 0])); // => undefined
 * ```
 */
export function shares(counts: ArrayLike<number>): readonly number[] | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  // A loop, as Array.from asks an iterator for each count.
  const parts = new Array<number>(counts.length);
  for (let level = 0; level < counts.length; level += 1) parts[level] = (counts[level] as number) / total;
  return parts;
}
