import { totalOf } from '../numbers/total-of.ts';
import { distanceFromMedian } from './distance-from-median.ts';

/**
 * How far a group is spread over an ordered scale: 0 when everyone chose the same level, 1 when half chose the lowest
 * and half the highest.
 *
 * Formula: `2 / (k − 1) · Σ min(F꜀, 1 − F꜀)` over the first `k − 1` levels, with `F꜀` the share on level `c` or below.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes the order of the levels only, not equal steps.
 *
 * The same number as the LOV of Blair & Lacy, as Reardon's absolute variation, as 1 minus the city-block concentration,
 * and as the average deviation about the median divided by its largest value, `(k − 1) / 2`.
 *
 * Source: Leik (1966), Pacific Sociological Review 9(2), 85–90. The same as `Leik` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the dispersion, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { leikDispersion } from '@rubrikk/scoring';
 *
 * console.log(leikDispersion([0, 4, 0])); // => 0
 * console.log(leikDispersion([2, 2, 0])); // => 0.5
 * console.log(leikDispersion([2, 0, 2])); // => 1
 * ```
 */
export function leikDispersion(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  return Math.min(1, (2 * distanceFromMedian(counts, total)) / (counts.length - 1));
}
