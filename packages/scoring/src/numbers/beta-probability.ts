import { betaLogTails } from './beta-log-tails.ts';

/**
 * The probability that a beta variable is at most `x`: the regularised incomplete beta function.
 *
 * For the upper tail take `betaProbability(1 − x, b, a)`. The same as `pbeta` of R.
 *
 * @param x - 0 to 1
 * @param a - more than 0
 * @param b - more than 0
 * @returns the probability
 */
export function betaProbability(x: number, a: number, b: number): number {
  return Math.exp(betaLogTails(x, 1 - x, a, b).lower);
}
