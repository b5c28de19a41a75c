import { fUpperProbability } from './f-upper-probability.ts';

/**
 * The probability that an F variable is at most `x`.
 *
 * The same as `pf` of R.
 *
 * @param x - 0 or more
 * @param df1 - degrees of freedom of the numerator, more than 0
 * @param df2 - degrees of freedom of the denominator, more than 0
 * @returns the probability
 */
export function fProbability(x: number, df1: number, df2: number): number {
  // The reciprocal of an F variable is one as well, with its degrees of freedom the other way round.
  return fUpperProbability(1 / x, df2, df1);
}
