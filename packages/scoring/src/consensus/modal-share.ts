import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters on the level that most of them chose.
 *
 * Formula: `max pᵢ`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of those who answered. Range: `1 / k` to 1.
 * - No raters: `undefined`.
 * - Assumes nothing about the levels, not even their order. Delphi studies often ask for 0.75.
 *
 * Source: Diamond et al. (2014), Journal of Clinical Epidemiology 67(4), 401–409.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the share, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { modalShare } from '@rubrikk/scoring';
 *
 * console.log(modalShare([1, 3, 0])); // => 0.75
 * ```
 */
export function modalShare(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let most = 0;
  for (let level = 0; level < counts.length; level += 1) most = Math.max(most, counts[level] as number);
  return most / total;
}
