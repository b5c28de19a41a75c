import { checkSuccesses } from './check-successes.ts';

/**
 * Refuses a part that isn't within those who answered, and answers that aren't within the population.
 *
 * @param successes - how many did, 0 to `n`
 * @param n - how many answered, 0 to `population`
 * @param population - how many there are
 * @throws RangeError when `successes` isn't within 0 and `n`, `population` is less than `n` or infinite, or one isn't a
 *   number
 */
export function checkPopulation(successes: number, n: number, population: number): void {
  checkSuccesses(successes, n);
  if (population >= n && population < Infinity) return;
  throw new RangeError(`Expected a population of at least the ${n} who answered; received ${population}.`);
}
