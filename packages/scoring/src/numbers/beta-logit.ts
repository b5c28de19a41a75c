import { betaLogTails } from './beta-log-tails.ts';
import { solveLogTail } from './solve-log-tail.ts';

/**
 * The logit `ln(x / (1 − x))` of the beta quantile, from which `x` and `1 − x` both come with all digits.
 *
 * @param lower - the probability below
 * @param upper - the probability above, `1 − lower`; on its own, as the subtraction would lose digits near 1
 * @param a - more than 0
 * @param b - more than 0
 * @returns the logit, within ±700
 */
export function betaLogit(lower: number, upper: number, a: number, b: number): number {
  if (lower > upper) return -betaLogit(upper, lower, b, a);
  return solveLogTail(Math.log(lower), Math.log(a / b), (logit) => {
    const tails = betaLogTails(1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)), a, b);
    return { tail: tails.lower, density: tails.density };
  });
}
