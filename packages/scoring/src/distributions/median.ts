import { medianHigh } from './median-high.ts';
import { medianLow } from './median-low.ts';

/**
 * The middle rating; when half chose a lower level than the others, the point midway between the two middle ones.
 *
 * Formula: `(medianLow + medianHigh) / 2`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: 1 to the number of levels, in halves.
 * - No raters: `undefined`.
 * - Assumes only that the levels are ordered, but 2.5 isn't a level: show {@link medianLow} and {@link medianHigh}, or
 *   the distribution.
 *
 * The same as `median` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the median, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { median } from '@rubrikk/scoring';
 *
 * console.log(median([1, 1, 3])); // => 3
 * console.log(median([2, 0, 2])); // => 2
 * console.log(median([0, 0, 0])); // => undefined
 * ```
 */
export function median(counts: ArrayLike<number>): number | undefined {
  const low = medianLow(counts);
  return low === undefined ? undefined : (low + (medianHigh(counts) as number)) / 2;
}
