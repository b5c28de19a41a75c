import { betaLogTails } from './beta-log-tails.ts';

/**
 * The probability that a variable of Student's t distribution is at most `t`.
 *
 * For the upper tail take `studentProbability(−t, df)`, for both tails twice that of `−|t|`. The same as `pt` of R.
 *
 * @param t - any number
 * @param df - degrees of freedom, more than 0, may be fractional
 * @returns the probability
 */
export function studentProbability(t: number, df: number): number {
  const ratio = (t / df) * t;
  const tail = Math.exp(betaLogTails(1 / (1 + ratio), 1 / (1 + 1 / ratio), df / 2, 0.5).lower) / 2;
  return t > 0 ? 1 - tail : tail;
}
