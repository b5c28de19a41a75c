import { binomialCumulative } from '../numbers/binomial-cumulative.ts';
import { bisectWhole } from '../numbers/bisect-whole.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { levelAt } from './level-at.ts';

/** An interval of levels, and how often at least such an interval covers the true median. */
export interface MedianInterval extends Interval {
  /** How often such an interval covers the median at least, 0 to 1. */
  readonly confidence: number;
}

/**
 * Between which levels the median of those lies whom the raters stand for.
 *
 * Formula: the ratings `x₍ᵣ₎` to `x₍ₙ₋ᵣ₊₁₎` in order, with the largest `r` for which `P(X ≤ r − 1) ≤ (1 − confidence) / 2`, `X`
 * binomial with `n` trials of 1/2.
 *
 * - Input: raters on each level, lowest first; whole counts.
 * - Unit: level positions, the lowest level is 1. Range: 1 to the number of levels.
 * - Too few raters (fewer than 6 for 95 %): `undefined`, as not even the lowest to the highest rating would do.
 * - Assumes only ordered levels and independent raters. Covers more often than asked for; the result says how often.
 *
 * Source: Thompson (1936), Annals of Mathematical Statistics 7(3), 122–128. The same as `MedianCI(method = "exact")` of
 * the R package DescTools.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param confidence - how often such an interval covers the true median at least; 0.95 is 95 %
 * @returns the interval, or `undefined` when there are too few raters
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, there are fewer than two levels, or a count is
 *   negative, fractional or not a number
 * @example
 * ```ts
 * import { medianInterval } from '@rubrikk/scoring';
 *
 * const interval = medianInterval([1, 0, 3, 2, 2, 2]);
 * console.log(interval?.low, interval?.high, interval?.confidence); // => 3 6 0.978515625
 * console.log(medianInterval([1, 2, 2])); // => undefined
 * ```
 */
export function medianInterval(counts: ArrayLike<number>, confidence = 0.95): MedianInterval | undefined {
  checkConfidence(confidence);
  const n = wholeTotalOf(counts);
  // Just as rare as asked for is rare enough, whatever the last digit of 1 − confidence.
  const beyond = ((1 - confidence) / 2) * (1 + 1e-12);
  const isRare = (rank: number): boolean => binomialCumulative(rank - 1, n, 0.5) <= beyond;
  const rank = bisectWhole(0, n + 1, isRare);
  if (rank === 0) return undefined;
  return {
    low: levelAt(counts, rank),
    high: levelAt(counts, n - rank + 1),
    confidence: 1 - 2 * binomialCumulative(rank - 1, n, 0.5),
  };
}
