import { betaLogDensity } from './beta-log-density.ts';
import { integrateDecay } from './integrate-decay.ts';
import type { LogTails } from './log-tails.ts';

/**
 * The logarithms of both tails of the beta distribution, each to about 1 part in 10¹³ where no parameter is far below 1:
 * the regularised incomplete beta function and its complement. With a parameter of 10⁻⁶ the small tail, which comes by
 * subtraction, is good to about 1 part in 10⁹.
 *
 * The tail away from the mean is integrated: with `t = x · exp(−u / a)` the integral of `t^(a−1) (1 − t)^(b−1)` from 0
 * to `x` is `x^a (1 − x)^(b−1) / a` times that of `exp(−u) ((1 − t) / (1 − x))^(b−1)` over all `u > 0`.
 *
 * @param x - 0 to 1
 * @param y - `1 − x`; on its own, as the subtraction would lose digits near 1
 * @param a - more than 0
 * @param b - more than 0
 * @returns the logarithms; the density is per unit of `ln(x / y)`
 */
export function betaLogTails(x: number, y: number, a: number, b: number): LogTails {
  if (x * b > y * a) {
    const { lower, upper, density } = betaLogTails(y, x, b, a);
    return { lower: upper, upper: lower, density };
  }
  const density = betaLogDensity(x, y, a, b);
  const lower = Math.min(0, density + tailPerDensity(x, y, a, b));
  return { lower, upper: Math.log1p(-Math.exp(lower)), density };
}

function tailPerDensity(x: number, y: number, a: number, b: number): number {
  const pull = ((b - 1) * x) / (a * y);
  const bend = Math.max(0, pull / (a * y));
  const logarithm = (u: number): number => (b - 1) * Math.log1p((-x * Math.expm1(-u / a)) / y) - u;
  return Math.log(integrateDecay(logarithm, 1 / (1 - pull + Math.sqrt(bend))) / (a * y));
}
