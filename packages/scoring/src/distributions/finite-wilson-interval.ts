import { checkPopulation } from '../numbers/check-population.ts';
import type { Interval } from '../numbers/interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Where everybody's share lies when most of them answered: {@link wilsonInterval} without the uncertainty that the
 * answers have taken away.
 *
 * Formula: Wilson's interval for the same share of `n(N − 1) / (N − n)` raters, with `n` who answered and `N` everybody.
 *
 * - Input: how many, of how many who answered, of how many there are.
 * - Unit: share. Range: 0 to 1. Collapses to the share itself when everybody answered.
 * - Nobody answered: `undefined`.
 * - Assumes that those who didn't answer are like those who did; for the worst case see {@link nonResponseBounds}.
 *
 * Source: Wilson (1927) with the finite population correction of Cochran (1977), Sampling Techniques, chapter 3.
 *
 * @param successes - how many
 * @param n - how many answered
 * @param population - how many there are
 * @param confidence - how often such an interval covers the true share; 0.95 is 95 %
 * @returns the interval, or `undefined` when `n` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, `n` not within `population`, or `confidence` not more than
 *   0 and less than 1
 * @example
 * ```ts
 * import { finiteWilsonInterval } from '@rubrikk/scoring';
 *
 * const interval = finiteWilsonInterval(15, 18, 20);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => 0.770 0.882
 * console.log(finiteWilsonInterval(0, 0, 20)); // => undefined
 * ```
 */
export function finiteWilsonInterval(
  successes: number,
  n: number,
  population: number,
  confidence = 0.95,
): Interval | undefined {
  checkPopulation(successes, n, population);
  const interval = wilsonInterval(successes, n, confidence);
  if (interval === undefined) return undefined;
  const share = successes / n;
  if (n === population) return { low: share, high: share };
  const weight = (population - 1) / (population - n);
  // Weighted counts of less than one in all would turn the correction round.
  return weight >= 1 ? wilsonInterval(successes * weight, n * weight, confidence) : interval;
}
