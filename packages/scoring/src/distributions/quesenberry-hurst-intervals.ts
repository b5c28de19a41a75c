import { checkConfidence } from '../numbers/check-confidence.ts';
import { chiSquareQuantile } from '../numbers/chi-square-quantile.ts';
import type { Interval } from '../numbers/interval.ts';
import { scoreInterval } from '../numbers/score-interval.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * Where the true shares of all levels, and of all sums of levels, lie at the same time: wider than Goodman's with three
 * levels or more.
 *
 * Formula: for each of the `k` levels the {@link wilsonInterval} with the chi-square quantile of `k − 1` degrees of freedom
 * in the place of `z²`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional (they should add up to the effective
 *   number then).
 * - Unit: share. Range: 0 to 1.
 * - No raters: `undefined`.
 * - Assumes independent raters out of a population far larger than they are.
 *
 * Source: Quesenberry & Hurst (1964), Technometrics 6(2), 191–195. The same as `MultinomCI(method = "qh")` of the R
 * package DescTools.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param confidence - how often all of the intervals cover their true share at least; 0.95 is 95 %
 * @returns one interval a level, or `undefined` when nobody answered
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, there are fewer than two levels, or a count is
 *   negative or not a number
 * @example
 * ```ts
 * import { quesenberryHurstIntervals } from '@rubrikk/scoring';
 *
 * const [lowest] = quesenberryHurstIntervals([23, 12, 44]) ?? [];
 * console.log(lowest?.low.toFixed(3), lowest?.high.toFixed(3)); // => 0.184 0.427
 * ```
 */
export function quesenberryHurstIntervals(
  counts: ArrayLike<number>,
  confidence = 0.95,
): readonly Interval[] | undefined {
  checkConfidence(confidence);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const quantile = chiSquareQuantile(1 - confidence, counts.length - 1, 'upper');
  return Array.from(counts, (count) => scoreInterval(count, total, quantile));
}
