import { gammaLogTails } from './gamma-log-tails.ts';

/**
 * The probability that a chi-square variable is at most `x`.
 *
 * The same as `pchisq` of R.
 *
 * @param x - 0 or more, finite
 * @param df - degrees of freedom, more than 0, may be fractional
 * @returns the probability
 */
export function chiSquareProbability(x: number, df: number): number {
  return Math.exp(gammaLogTails(x / 2, df / 2).lower);
}
