import { checkPopulation } from '../numbers/check-population.ts';
import type { Interval } from '../numbers/interval.ts';

/**
 * What everybody's share would be if all who didn't answer had answered one way, or the other: no assumption at all.
 *
 * Formula: `x / N` to `(x + N − n) / N`, with `n` who answered and `N` everybody.
 *
 * - Input: how many, of how many who answered, of how many there are.
 * - Unit: share. Range: 0 to 1. As wide as the share of those who didn't answer.
 * - Nobody there: `undefined`. Nobody answered: 0 to 1.
 * - Assumes nothing about those who didn't answer. Certain, not 95 %.
 *
 * Source: Manski (1989), Journal of Human Resources 24(3), 343–360.
 *
 * @param successes - how many
 * @param n - how many answered
 * @param population - how many there are
 * @returns the bounds, or `undefined` when `population` is 0
 * @throws RangeError when `successes` isn't within 0 and `n`, or `n` not within `population`
 * @example
 * ```ts
 * import { nonResponseBounds } from '@rubrikk/scoring';
 *
 * const bounds = nonResponseBounds(15, 18, 20);
 * console.log(bounds?.low, bounds?.high); // => 0.75 0.85
 * console.log(nonResponseBounds(0, 0, 0)); // => undefined
 * ```
 */
export function nonResponseBounds(successes: number, n: number, population: number): Interval | undefined {
  checkPopulation(successes, n, population);
  if (population === 0) return undefined;
  return { low: successes / population, high: (population - (n - successes)) / population };
}
