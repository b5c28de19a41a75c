import { betaQuantile } from '../numbers/beta-quantile.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import type { Interval } from '../numbers/interval.ts';

/**
 * Where the true share lies, never missed more often than said: the "exact" interval, wider than needed in small groups.
 *
 * Formula: from the `α/2` quantile of Beta(`x`, `n − x + 1`) to the `1 − α/2` quantile of Beta(`x + 1`, `n − x`).
 *
 * - Input: how many, of how many; both may be fractional (weighted: `n` is the effective number).
 * - Unit: share. Range: 0 to 1; reaches 0 only for no successes and 1 only for nothing else.
 * - Of nobody: `undefined`.
 * - Assumes independent raters out of a population far larger than `n`; for most of a staff see
 *   {@link hypergeometricInterval}.
 *
 * Source: Clopper & Pearson (1934), Biometrika 26(4), 404–413. The same as `binom.test(x, n)$conf.int` of R.
 *
 * @param successes - how many
 * @param n - of how many
 * @param confidence - how often such an interval covers the true share at least; 0.95 is 95 %
 * @returns the interval, or `undefined` when `n` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { clopperPearsonInterval } from '@rubrikk/scoring';
 *
 * const interval = clopperPearsonInterval(15, 148);
 * console.log(interval?.low.toFixed(4), interval?.high.toFixed(4)); // => 0.0578 0.1617
 * console.log(clopperPearsonInterval(0, 0)); // => undefined
 * ```
 */
export function clopperPearsonInterval(successes: number, n: number, confidence = 0.95): Interval | undefined {
  checkSuccesses(successes, n);
  checkConfidence(confidence);
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  const failures = n - successes;
  return { low: lowerLimit(tail, successes, failures), high: 1 - lowerLimit(tail, failures, successes) };
}

function lowerLimit(tail: number, successes: number, failures: number): number {
  // With less than a millionth of a success the limit is below the least number that there is.
  return successes < 1e-6 ? 0 : betaQuantile(tail, successes, failures + 1);
}
