import { betaLogit } from './beta-logit.ts';
import { checkProbability } from './check-probability.ts';

/**
 * The value that an F variable stays below with a given probability.
 *
 * For an upper tail `q` take `1 / fQuantile(q, df2, df1)`. The same as `qf` of R.
 *
 * @param probability - more than 0 and less than 1
 * @param df1 - degrees of freedom of the numerator, more than 0
 * @param df2 - degrees of freedom of the denominator, more than 0
 * @returns the quantile
 * @throws RangeError when `probability` isn't more than 0 and less than 1
 */
export function fQuantile(probability: number, df1: number, df2: number): number {
  checkProbability(probability);
  return (df2 / df1) * Math.exp(betaLogit(probability, 1 - probability, df1 / 2, df2 / 2));
}
