import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import type { ObservedShare } from './observed-share.ts';

/**
 * How much larger the first true share is than the second, by the textbook formula after adding one success and one
 * failure to both groups: easy to explain.
 *
 * Formula: `p̃₁ − p̃₂ ∓ z · √(p̃₁(1 − p̃₁) / (n₁ + 2) + p̃₂(1 − p̃₂) / (n₂ + 2))` with `p̃ᵢ = (xᵢ + 1) / (nᵢ + 2)`, kept within −1 and 1.
 *
 * - Input: how many of how many in both groups; both numbers may be fractional (weighted: `n` is the effective number).
 * - Unit: difference of shares. Range: −1 to 1.
 * - One of the groups empty: `undefined`.
 * - Assumes independent raters and two groups of different people.
 *
 * Source: Agresti & Caffo (2000), The American Statistician 54(4), 280–288. The same as `BinomDiffCI(method = "ac")` of
 * the R package DescTools.
 *
 * @param first - the first group
 * @param second - the second group
 * @param confidence - how often such an interval covers the true difference; 0.95 is 95 %
 * @returns the interval, or `undefined` when a group is empty
 * @throws RangeError when successes aren't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { agrestiCaffoInterval } from '@rubrikk/scoring';
 *
 * const interval = agrestiCaffoInterval({ successes: 11, n: 14 }, { successes: 8, n: 19 });
 * console.log(interval?.low.toFixed(4), interval?.high.toFixed(4)); // => 0.0217 0.6211
 * ```
 */
export function agrestiCaffoInterval(
  first: ObservedShare,
  second: ObservedShare,
  confidence = 0.95,
): Interval | undefined {
  checkSuccesses(first.successes, first.n);
  checkSuccesses(second.successes, second.n);
  checkConfidence(confidence);
  if (first.n === 0 || second.n === 0) return undefined;
  const p1 = (first.successes + 1) / (first.n + 2);
  const p2 = (second.successes + 1) / (second.n + 2);
  const error = Math.sqrt((p1 * (1 - p1)) / (first.n + 2) + (p2 * (1 - p2)) / (second.n + 2));
  const reach = -normalQuantile((1 - confidence) / 2) * error;
  return { low: Math.max(-1, p1 - p2 - reach), high: Math.min(1, p1 - p2 + reach) };
}
