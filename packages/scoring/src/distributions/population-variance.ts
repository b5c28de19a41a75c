import { centralMoment } from './central-moment.ts';

/**
 * How far ratings spread about their mean, for the raters themselves: when everybody was asked.
 *
 * Formula: `Σ pᵢ (i − m)²`, with `pᵢ` the share of raters on level `i` and `m` the mean level.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: squared steps. Range: 0 to `(k − 1)² / 4` for `k` levels.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `var` of R times `(n − 1) / n`.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the variance, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { populationVariance } from '@rubrikk/scoring';
 *
 * console.log(populationVariance([2, 0, 2])); // => 1
 * console.log(populationVariance([0, 0, 0])); // => undefined
 * ```
 */
export function populationVariance(counts: ArrayLike<number>): number | undefined {
  return centralMoment(counts, 2);
}
