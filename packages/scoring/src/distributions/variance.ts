import { checkSize } from '../numbers/check-size.ts';
import { totalOf } from '../numbers/total-of.ts';
import { centralMoment } from './central-moment.ts';

/**
 * How far ratings spread about their mean, as an estimate for those whom the raters stand for.
 *
 * Formula: `n / (n − 1) · Σ pᵢ (i − m)²`, with `pᵢ` the share of raters on level `i` and `m` the mean level.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, then give their
 *   {@link effectiveSampleSize} as `n`.
 * - Unit: squared steps. Range: 0 to `(k − 1)² / 4 · n / (n − 1)` for `k` levels.
 * - Fewer than two raters (`n` of 1 or less): `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * The same as `var` of R; weighted, `wtd.var` of the R package Hmisc without `n` and `wtd.var(normwt = TRUE)` with the
 * effective sample size.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param n - how many raters the counts stand for; their sum when left out
 * @returns the variance, or `undefined` when there are fewer than two raters
 * @throws RangeError when there are fewer than two levels, a count is negative or not a number, or `n` is
 * @example
 * ```ts
 * import { variance } from '@rubrikk/scoring';
 *
 * console.log(variance([2, 0, 2])?.toFixed(3)); // => 1.333
 * console.log(variance([0, 1, 0])); // => undefined
 * ```
 */
export function variance(counts: ArrayLike<number>, n: number = totalOf(counts)): number | undefined {
  checkSize(n);
  const moment = centralMoment(counts, 2);
  return moment === undefined || n <= 1 ? undefined : (moment * n) / (n - 1);
}
