import { binomialProbability } from './binomial-probability.ts';

/**
 * The probability of exactly `successes` among `draws` out of a population, without putting back.
 *
 * Source: as three binomial probabilities, Loader (2000). The same as `dhyper` of R.
 *
 * @param successes - a whole number
 * @param draws - how many are drawn, 0 to `population`
 * @param marked - how many of the population count as success, 0 to `population`
 * @param population - how many there are
 * @returns the probability
 */
export function hypergeometricProbability(
  successes: number,
  draws: number,
  marked: number,
  population: number,
): number {
  if (successes < 0 || successes > marked || draws - successes > population - marked || draws < successes) return 0;
  if (draws === 0 || draws === population) return 1;
  const share = draws / population;
  const drawn = binomialProbability(successes, marked, share);
  const others = binomialProbability(draws - successes, population - marked, share);
  return (drawn / binomialProbability(draws, population, share)) * others;
}
