import { betaLogTails } from './beta-log-tails.ts';

/**
 * The probability that an F variable is at least `x`.
 *
 * The same as `pf(…, lower.tail = FALSE)` of R.
 *
 * @param x - 0 or more
 * @param df1 - degrees of freedom of the numerator, more than 0
 * @param df2 - degrees of freedom of the denominator, more than 0
 * @returns the probability
 */
export function fUpperProbability(x: number, df1: number, df2: number): number {
  const ratio = (df1 / df2) * x;
  if (ratio === 0) return 1;
  return Math.exp(betaLogTails(1 / (1 + ratio), 1 / (1 + 1 / ratio), df2 / 2, df1 / 2).lower);
}
