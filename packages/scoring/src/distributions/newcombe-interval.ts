import type { Interval } from '../numbers/interval.ts';
import type { ObservedShare } from './observed-share.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * How much larger the first true share is than the second: for leaders and teachers who see an indicator as met.
 *
 * Formula: `d − √((p₁ − l₁)² + (u₂ − p₂)²)` to `d + √((u₁ − p₁)² + (p₂ − l₂)²)`, with `d = p₁ − p₂` and `lᵢ` to `uᵢ` the
 * {@link wilsonInterval} of each share.
 *
 * - Input: how many of how many in both groups; both numbers may be fractional (weighted: `n` is the effective number).
 * - Unit: difference of shares. Range: −1 to 1.
 * - One of the groups empty: `undefined`.
 * - Assumes independent raters and two groups of different people.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17(8), 873–890, method 10. The same as `BinomDiffCI(method = "score")`
 * of the R package DescTools.
 *
 * @param first - the first group
 * @param second - the second group
 * @param confidence - how often such an interval covers the true difference; 0.95 is 95 %
 * @returns the interval, or `undefined` when a group is empty
 * @throws RangeError when successes aren't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { newcombeInterval } from '@rubrikk/scoring';
 *
 * const interval = newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 });
 * console.log(interval?.low.toFixed(4), interval?.high.toFixed(4)); // => 0.0524 0.3339
 * ```
 */
export function newcombeInterval(first: ObservedShare, second: ObservedShare, confidence = 0.95): Interval | undefined {
  const one = wilsonInterval(first.successes, first.n, confidence);
  const two = wilsonInterval(second.successes, second.n, confidence);
  if (one === undefined || two === undefined) return undefined;
  const p1 = first.successes / first.n;
  const p2 = second.successes / second.n;
  return {
    low: Math.max(-1, p1 - p2 - Math.hypot(p1 - one.low, two.high - p2)),
    high: Math.min(1, p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)),
  };
}
