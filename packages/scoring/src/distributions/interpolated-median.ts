import { totalOf } from '../numbers/total-of.ts';
import { medianHigh } from './median-high.ts';
import { medianLow } from './median-low.ts';

/**
 * The median, moved within its level by how many chose lower and higher levels, so that it shifts smoothly over time.
 *
 * Formula: `M − 1/2 + (n/2 − F) / nₘ`, with `M` the median level, `nₘ` the raters on it and `F` the raters below it. When
 * the median falls between two levels: their midpoint.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: more than 0.5 and less than the number of levels + 0.5.
 * - No raters: `undefined`.
 * - Assumes that each level is one step wide and that its raters are spread evenly over it.
 *
 * The same as `interp.median` of the R package psych.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the interpolated median, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { interpolatedMedian } from '@rubrikk/scoring';
 *
 * console.log(interpolatedMedian([0, 4, 0])); // => 2
 * console.log(interpolatedMedian([1, 4, 3])); // => 2.25
 * console.log(interpolatedMedian([0, 0, 0])); // => undefined
 * ```
 */
export function interpolatedMedian(counts: ArrayLike<number>): number | undefined {
  const level = medianLow(counts);
  if (level === undefined) return undefined;
  const high = medianHigh(counts) as number;
  if (level !== high) return (level + high) / 2;
  let below = 0;
  for (let lower = 0; lower < level - 1; lower += 1) below += counts[lower] as number;
  return level - 0.5 + (totalOf(counts) / 2 - below) / (counts[level - 1] as number);
}
