import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { scoreInterval } from '../numbers/score-interval.ts';

/** z² of 95 %, `qchisq(0.95, 1)` of R: to invert the quantile step by step for each interval takes longer than all the rest. */
const usualSquaredZ = 3.841458820694124;

/**
 * Where the true share lies, given how many of those asked: the interval to show beside any share.
 *
 * Formula: `(p + z²/2n ∓ z · √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)`, with `p` the share and `z` the normal quantile.
 *
 * - Input: how many, of how many; both may be fractional (weighted: `n` is the effective number).
 * - Unit: share. Range: 0 to 1; reaches 0 only for no successes and 1 only for nothing else.
 * - Of nobody: `undefined`.
 * - Assumes independent raters out of a population far larger than `n`; for most of a staff it is too wide, see
 *   {@link finiteWilsonInterval}.
 *
 * Source: Wilson (1927), Journal of the American Statistical Association 22(158), 209–212; recommended by Newcombe
 * (1998), Statistics in Medicine 17(8), 857–872. The same as `BinomCI(method = "wilson")` of the R package DescTools.
 *
 * @param successes - how many
 * @param n - of how many
 * @param confidence - how often such an interval covers the true share; 0.95 is 95 %
 * @returns the interval, or `undefined` when `n` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { wilsonInterval } from '@rubrikk/scoring';
 *
 * const interval = wilsonInterval(15, 148);
 * console.log(interval?.low.toFixed(4), interval?.high.toFixed(4)); // => 0.0624 0.1605
 * console.log(wilsonInterval(0, 0)); // => undefined
 * ```
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Interval | undefined {
  checkSuccesses(successes, n);
  checkConfidence(confidence);
  if (n === 0) return undefined;
  return scoreInterval(successes, n, confidence === 0.95 ? usualSquaredZ : normalQuantile((1 - confidence) / 2) ** 2);
}
