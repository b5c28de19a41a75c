import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { studentQuantile } from '../numbers/student-quantile.ts';
import { totalOf } from '../numbers/total-of.ts';
import { mean } from './mean.ts';
import { variance } from './variance.ts';

/**
 * Where the mean level of those whom the raters stand for lies.
 *
 * Formula: `m ∓ t · s / √n`, with `s` the standard deviation and `t` Student's quantile with `n − 1` degrees of freedom.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional, then give their
 *   {@link effectiveSampleSize} as `n`.
 * - Unit: level position, the lowest level is 1. Range: any number, beyond the scale too when there are few raters.
 * - Fewer than two raters, or all on one level: `undefined`.
 * - Assumes that the steps between levels are equally large, that the mean is about normal, and that the raters are few
 *   of many: for most of a staff it is too wide.
 *
 * The same as `t.test(x)$conf.int` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param confidence - how often such an interval covers the true mean; 0.95 is 95 %
 * @param n - how many raters the counts stand for; their sum when left out
 * @returns the interval, or `undefined` when there is no variation
 * @throws RangeError when there are fewer than two levels, a count is negative or not a number, `n` is, or `confidence`
 *   isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { meanInterval } from '@rubrikk/scoring';
 *
 * const interval = meanInterval([2, 6, 7, 0, 2]);
 * console.log(interval?.low.toFixed(2), interval?.high.toFixed(2)); // => 2.07 3.22
 * console.log(meanInterval([0, 1, 0])); // => undefined
 * ```
 */
export function meanInterval(
  counts: ArrayLike<number>,
  confidence = 0.95,
  n: number = totalOf(counts),
): Interval | undefined {
  checkConfidence(confidence);
  const spread = variance(counts, n);
  if (spread === undefined || spread === 0) return undefined;
  const centre = mean(counts) as number;
  const reach = -studentQuantile((1 - confidence) / 2, n - 1) * Math.sqrt(spread / n);
  return { low: centre - reach, high: centre + reach };
}
