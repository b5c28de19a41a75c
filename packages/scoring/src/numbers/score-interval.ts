import type { Interval } from './interval.ts';

/**
 * All shares that lie within `z` standard errors of the observed one, each with the standard error that it has itself.
 *
 * @param successes - how many, 0 to `n`
 * @param n - of how many, more than 0
 * @param squaredZ - the square of the normal quantile, or a chi-square quantile
 * @returns the interval
 */
export function scoreInterval(successes: number, n: number, squaredZ: number): Interval {
  const share = successes / n;
  const upper = successes + squaredZ / 2 + Math.sqrt(squaredZ * (successes * (1 - share) + squaredZ / 4));
  // The limits are the roots of a quadratic: the lower one by their product, as the difference would lose digits.
  const low = successes === 0 ? 0 : (successes * share) / upper;
  return { low, high: successes === n ? 1 : Math.min(1, upper / (n + squaredZ)) };
}
