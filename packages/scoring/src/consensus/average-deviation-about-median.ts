import { totalOf } from '../numbers/total-of.ts';
import { distanceFromMedian } from './distance-from-median.ts';

/**
 * How many steps the raters of a group stand from their median on average.
 *
 * Formula: `Σ pᵢ · |i − M|`, with `pᵢ` the share of raters on level `i` and `M` a median; any median gives the same.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps of the scale. Range: 0 to `(k − 1) / 2`.
 * - Fewer than two raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Divided by `(k − 1) / 2` it is Leik's dispersion. The often used limit of a sixth of the levels passes too many groups
 * that answered by chance when the scale is short.
 *
 * Source: Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68. The same as `ad.m` of the R
 * package multilevel with `type = "median"`.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the average deviation in steps, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { averageDeviationAboutMedian } from '@rubrikk/scoring';
 *
 * console.log(averageDeviationAboutMedian([0, 3, 1, 0])); // => 0.25
 * console.log(averageDeviationAboutMedian([0, 1, 0, 0])); // => undefined
 * ```
 */
export function averageDeviationAboutMedian(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total < 2) return undefined;
  return distanceFromMedian(counts, total);
}
