import { betaQuantile } from '../numbers/beta-quantile.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';

/**
 * Where the true share lies for somebody who knew nothing before: Bayes' interval with Jeffreys' prior.
 *
 * Formula: the `α/2` and `1 − α/2` quantiles of Beta(`x + 1/2`, `n − x + 1/2`); 0 instead of the lower one for no successes
 * and 1 instead of the upper one for nothing else.
 *
 * - Input: how many, of how many; both may be fractional (weighted: `n` is the effective number).
 * - Unit: share. Range: 0 to 1.
 * - Of nobody: `undefined`.
 * - Assumes independent raters out of a population far larger than `n`.
 *
 * Source: Brown, Cai & DasGupta (2001), Statistical Science 16(2), 101–133. The same as `BinomCI(method = "jeffreys")` of
 * the R package DescTools.
 *
 * @param successes - how many
 * @param n - of how many
 * @param confidence - how probable it is that the true share lies within; 0.95 is 95 %
 * @returns the interval, or `undefined` when `n` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { jeffreysInterval } from '@rubrikk/scoring';
 *
 * const interval = jeffreysInterval(2, 3);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => 0.177 0.961
 * console.log(jeffreysInterval(0, 0)); // => undefined
 * ```
 */
export function jeffreysInterval(successes: number, n: number, confidence = 0.95): Interval | undefined {
  checkSuccesses(successes, n);
  checkConfidence(confidence);
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
    high: failures === 0 ? 1 : 1 - betaQuantile(tail, failures + 0.5, successes + 0.5),
  };
}
