import { totalOf } from '../numbers/total-of.ts';
import { centralMoment } from './central-moment.ts';

/**
 * To which side the longer tail of the ratings points: positive when a few chose far higher levels than most.
 *
 * Formula: `Σ pᵢ (i − m)³ / s³`, with `pᵢ` the share of raters on level `i`, `m` the mean level and `s` the standard
 * deviation.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: any number; 0 for a symmetric distribution.
 * - Fewer than two raters, or all on one level: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `skew(type = 3)` of the R package psych.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the skewness, or `undefined` when there is no variation
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { skewness } from '@rubrikk/scoring';
 *
 * console.log(skewness([2, 1, 2])); // => 0
 * console.log(skewness([3, 0, 1])?.toFixed(2)); // => 0.75
 * console.log(skewness([0, 4, 0])); // => undefined
 * ```
 */
export function skewness(counts: ArrayLike<number>): number | undefined {
  const n = totalOf(counts);
  const spread = centralMoment(counts, 2);
  if (spread === undefined || spread === 0 || n <= 1) return undefined;
  return ((centralMoment(counts, 3) as number) / spread / Math.sqrt(spread)) * ((n - 1) / n) ** 1.5;
}
