import { betaLogit } from './beta-logit.ts';
import { checkProbability } from './check-probability.ts';

/**
 * The value that a variable of Student's t distribution stays below with a given probability.
 *
 * For an upper tail `q` take `-studentQuantile(q, df)`. The same as `qt` of R.
 *
 * @param probability - more than 0 and less than 1
 * @param df - degrees of freedom, more than 0, may be fractional
 * @returns the quantile
 * @throws RangeError when `probability` isn't more than 0 and less than 1
 */
export function studentQuantile(probability: number, df: number): number {
  checkProbability(probability);
  const offset = probability - 0.5;
  if (offset === 0) return 0;
  // t² / (df + t²) is a beta variable; its lower tail is what lies between −|t| and |t|.
  const within = 2 * Math.abs(offset);
  const outside = 2 * Math.min(probability, 1 - probability);
  return Math.sign(offset) * Math.sqrt(df * Math.exp(betaLogit(within, outside, 0.5, df / 2)));
}
