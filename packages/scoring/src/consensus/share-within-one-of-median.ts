import { medianLow } from '../distributions/median-low.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * The share of raters no more than one step from the group's median.
 *
 * Formula: `Σ pᵢ` over `|i − M| ≤ 1`, with `M` the median, the lower one where two levels are in the middle.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of those who answered. Range: more than 0, to 1.
 * - No raters: `undefined`.
 * - Assumes the order of the levels only. Says little about a scale of three levels. Where two levels are in the middle,
 *   turning the scale round may change it:
 *   half on 1 and a quarter each on 2 and 3 gives 0.75, turned round 1.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the share, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { shareWithinOneOfMedian } from '@rubrikk/scoring';
 *
 * console.log(shareWithinOneOfMedian([1, 0, 2, 1, 0])); // => 0.75
 * ```
 */
export function shareWithinOneOfMedian(counts: ArrayLike<number>): number | undefined {
  const middle = medianLow(counts);
  if (middle === undefined) return undefined;
  let near = 0;
  for (let level = middle - 1; level <= middle + 1; level += 1) near += counts[level - 1] ?? 0;
  return Math.min(1, near / totalOf(counts));
}
