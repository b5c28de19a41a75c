import { checkProbability } from './check-probability.ts';
import { gammaLogTails } from './gamma-log-tails.ts';
import { solveLogTail } from './solve-log-tail.ts';

/**
 * The value that a chi-square variable stays below with a given probability.
 *
 * For an upper tail give `1 − q` as `q` and the tail's name. The same as `qchisq` of R.
 *
 * @param probability - of the tail, more than 0 and less than 1
 * @param df - degrees of freedom, more than 0, may be fractional
 * @param tail - `'upper'` when `probability` is that of exceeding the quantile
 * @returns the quantile
 * @throws RangeError when `probability` isn't more than 0 and less than 1
 */
export function chiSquareQuantile(probability: number, df: number, tail: 'lower' | 'upper' = 'lower'): number {
  checkProbability(probability);
  // The smaller tail, so that no digits are lost near 1.
  if (probability > 0.5) return chiSquareQuantile(1 - probability, df, tail === 'lower' ? 'upper' : 'lower');
  const sign = tail === 'lower' ? 1 : -1;
  const target = Math.log(probability);
  // From beyond the quantile the solution is neared without jumping far past it; the bound is Laurent & Massart's (2000).
  const start = tail === 'lower' ? df / 2 : df / 2 + Math.sqrt(-df * target) - target;
  const logarithm = solveLogTail(target, sign * Math.log(start), (point) => {
    const tails = gammaLogTails(Math.exp(sign * point), df / 2);
    return { tail: tails[tail], density: tails.density };
  });
  return 2 * Math.exp(sign * logarithm);
}
