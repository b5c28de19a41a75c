import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { scoreInterval } from '../numbers/score-interval.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * Where the true shares of all levels lie at the same time: the intervals to show on a whole distribution.
 *
 * Formula: for each of the `k` levels the {@link wilsonInterval} with confidence `1 − α/k`, `α = 1 − confidence`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional (they should add up to the effective
 *   number then).
 * - Unit: share. Range: 0 to 1. Sensible from one rater on.
 * - No raters: `undefined`.
 * - Assumes independent raters out of a population far larger than they are.
 *
 * Source: Goodman (1965), Technometrics 7(2), 247–254. The same as `MultinomCI(method = "goodman")` of the R package
 * DescTools.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param confidence - how often all of the intervals cover their true share; 0.95 is 95 %
 * @returns one interval a level, or `undefined` when nobody answered
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, there are fewer than two levels, or a count is
 *   negative or not a number
 * @example
 * ```ts
 * import { goodmanIntervals } from '@rubrikk/scoring';
 *
 * const [lowest] = goodmanIntervals([23, 12, 44]) ?? [];
 * console.log(lowest?.low.toFixed(3), lowest?.high.toFixed(3)); // => 0.186 0.424
 * ```
 */
export function goodmanIntervals(counts: ArrayLike<number>, confidence = 0.95): readonly Interval[] | undefined {
  checkConfidence(confidence);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const squaredZ = normalQuantile((1 - confidence) / counts.length / 2) ** 2;
  return Array.from(counts, (count) => scoreInterval(count, total, squaredZ));
}
