import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';

/**
 * Where the true share lies, by the textbook formula after adding `z²/2` (about two) to both sides: easy to explain.
 *
 * Formula: `p̃ ∓ z · √(p̃(1 − p̃) / ñ)` with `ñ = n + z²` and `p̃ = (x + z²/2) / ñ`, kept within 0 and 1.
 *
 * - Input: how many, of how many; both may be fractional (weighted: `n` is the effective number).
 * - Unit: share. Range: 0 to 1. Has the middle of {@link wilsonInterval} and is never narrower.
 * - Of nobody: `undefined`.
 * - Assumes independent raters out of a population far larger than `n`.
 *
 * Source: Agresti & Coull (1998), The American Statistician 52(2), 119–126. The same as `BinomCI(method =
 * "agresti-coull")` of the R package DescTools.
 *
 * @param successes - how many
 * @param n - of how many
 * @param confidence - how often such an interval covers the true share; 0.95 is 95 %
 * @returns the interval, or `undefined` when `n` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { agrestiCoullInterval } from '@rubrikk/scoring';
 *
 * const interval = agrestiCoullInterval(2, 3);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => 0.202 0.944
 * console.log(agrestiCoullInterval(0, 0)); // => undefined
 * ```
 */
export function agrestiCoullInterval(successes: number, n: number, confidence = 0.95): Interval | undefined {
  checkSuccesses(successes, n);
  checkConfidence(confidence);
  if (n === 0) return undefined;
  const z = -normalQuantile((1 - confidence) / 2);
  const size = n + z * z;
  const centre = (successes + (z * z) / 2) / size;
  const reach = z * Math.sqrt((centre * (1 - centre)) / size);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
