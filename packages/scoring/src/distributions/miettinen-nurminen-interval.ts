import { bisect } from '../numbers/bisect.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import type { ObservedShare } from './observed-share.ts';

/**
 * How much larger the first true share is than the second: every difference that a score test wouldn't reject.
 *
 * Formula: all `δ` with `|p₁ − p₂ − δ| ≤ z · √((r₁(1 − r₁) / n₁ + r₂(1 − r₂) / n₂) · N / (N − 1))`, with `r₁` and `r₂ = r₁ − δ` the most
 * likely shares that differ by `δ`, and `N = n₁ + n₂`.
 *
 * - Input: how many of how many in both groups; both numbers may be fractional (weighted: `n` is the effective number).
 * - Unit: difference of shares. Range: −1 to 1.
 * - One of the groups empty, or `N` of 1 or less: `undefined`.
 * - Assumes independent raters and two groups of different people.
 *
 * Source: Miettinen & Nurminen (1985), Statistics in Medicine 4(2), 213–226. The same as `BinomDiffCI(method = "mn")` of
 * the R package DescTools, which stops after five digits.
 *
 * @param first - the first group
 * @param second - the second group
 * @param confidence - how often such an interval covers the true difference; 0.95 is 95 %
 * @returns the interval, or `undefined` when a group is empty
 * @throws RangeError when successes aren't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { miettinenNurminenInterval } from '@rubrikk/scoring';
 *
 * const interval = miettinenNurminenInterval({ successes: 11, n: 14 }, { successes: 8, n: 19 });
 * console.log(interval?.low.toFixed(4), interval?.high.toFixed(4)); // => 0.0187 0.6257
 * ```
 */
export function miettinenNurminenInterval(
  first: ObservedShare,
  second: ObservedShare,
  confidence = 0.95,
): Interval | undefined {
  checkSuccesses(first.successes, first.n);
  checkSuccesses(second.successes, second.n);
  checkConfidence(confidence);
  if (first.n === 0 || second.n === 0 || first.n + second.n <= 1) return undefined;
  const limit = normalQuantile((1 - confidence) / 2) ** 2;
  const observed = first.successes / first.n - second.successes / second.n;
  const isWithin = (difference: number): boolean =>
    (observed - difference) ** 2 <= limit * scoreVariance(first, second, difference);
  return { low: bisect(observed, -1, isWithin), high: bisect(observed, 1, isWithin) };
}

function scoreVariance(first: ObservedShare, second: ObservedShare, difference: number): number {
  const likeliest = likeliestShare(first, second, difference);
  const other = likeliest - difference;
  const sum = first.n + second.n;
  return ((likeliest * (1 - likeliest)) / first.n + Math.max(0, other * (1 - other)) / second.n) * (sum / (sum - 1));
}

/** The first group's share that makes both observations most likely when the second's is less by the difference. */
function likeliestShare(first: ObservedShare, second: ObservedShare, difference: number): number {
  const rises = (share: number): boolean => slope(first, share) + slope(second, share - difference) > 0;
  return bisect(Math.max(0, difference), Math.min(1, 1 + difference), rises);
}

/** Of the logarithm of the likelihood; it falls as the share rises. */
function slope({ successes, n }: ObservedShare, share: number): number {
  // None of none adds nothing, where the division would give NaN at the edge.
  const gain = successes === 0 ? 0 : successes / share;
  return gain - (successes === n ? 0 : (n - successes) / (1 - share));
}
