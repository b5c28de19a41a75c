import { betaLogit } from './beta-logit.ts';
import { checkProbability } from './check-probability.ts';

/**
 * The value that a beta variable stays below with a given probability.
 *
 * For an upper tail `q` take `1 − betaQuantile(q, b, a)`. The same as `qbeta` of R. Values below 10⁻³⁰⁴ come out as that.
 *
 * @param probability - more than 0 and less than 1
 * @param a - more than 0
 * @param b - more than 0
 * @returns the quantile
 * @throws RangeError when `probability` isn't more than 0 and less than 1
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  checkProbability(probability);
  return 1 / (1 + Math.exp(-betaLogit(probability, 1 - probability, a, b)));
}
