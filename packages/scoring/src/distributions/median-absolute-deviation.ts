import { median } from './median.ts';

/**
 * The middle one of the raters' distances from the median.
 *
 * Formula: `median |x − median x|`, not rescaled to a standard deviation.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps. Range: 0 to half the width of the scale, in quarters.
 * - No raters: `undefined`. 0 whenever more than half of them chose the same level.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `mad(constant = 1)` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the median absolute deviation, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { medianAbsoluteDeviation } from '@rubrikk/scoring';
 *
 * console.log(medianAbsoluteDeviation([1, 1, 1, 1, 1])); // => 1
 * console.log(medianAbsoluteDeviation([0, 0, 0])); // => undefined
 * ```
 */
export function medianAbsoluteDeviation(counts: ArrayLike<number>): number | undefined {
  const centre = median(counts);
  if (centre === undefined) return undefined;
  // The median may lie midway between levels, so distances are counted in half steps.
  const distances = new Array<number>(2 * counts.length).fill(0);
  for (let rank = 0; rank < counts.length; rank += 1) {
    const halfSteps = Math.abs(2 * (rank + 1 - centre));
    distances[halfSteps] = (distances[halfSteps] as number) + (counts[rank] as number);
  }
  return ((median(distances) as number) - 1) / 2;
}
