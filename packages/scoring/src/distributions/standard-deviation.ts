import { totalOf } from '../numbers/total-of.ts';
import { variance } from './variance.ts';

/**
 * How far ratings spread about their mean, in steps of the scale: the root of the {@link variance}.
 *
 * Formula: `√(n / (n − 1) · Σ pᵢ (i − m)²)`, with `pᵢ` the share of raters on level `i` and `m` the mean level.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, then give their
 *   {@link effectiveSampleSize} as `n`.
 * - Unit: steps. Range: 0 to `(k − 1) / 2 · √(n / (n − 1))` for `k` levels.
 * - Fewer than two raters (`n` of 1 or less): `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `sd` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param n - how many raters the counts stand for; their sum when left out
 * @returns the standard deviation, or `undefined` when there are fewer than two raters
 * @throws RangeError when there are fewer than two levels, a count is negative or not a number, or `n` is
 * @example
 * ```ts
 * import { standardDeviation } from '@rubrikk/scoring';
 *
 * console.log(standardDeviation([1, 1, 1])); // => 1
 * console.log(standardDeviation([0, 1, 0])); // => undefined
 * ```
 */
export function standardDeviation(counts: ArrayLike<number>, n: number = totalOf(counts)): number | undefined {
  const squared = variance(counts, n);
  return squared === undefined ? undefined : Math.sqrt(squared);
}
