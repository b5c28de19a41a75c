import { gammaLogTails } from './gamma-log-tails.ts';

/**
 * The probability that a chi-square variable is at least `x`.
 *
 * The same as `pchisq(…, lower.tail = FALSE)` of R.
 *
 * @param x - 0 or more, finite
 * @param df - degrees of freedom, more than 0, may be fractional
 * @returns the probability
 */
export function chiSquareUpperProbability(x: number, df: number): number {
  const half = x / 2;
  return half === 0 ? 1 : Math.exp(gammaLogTails(half, df / 2).upper);
}
