import { hypergeometricProbability } from './hypergeometric-probability.ts';

/**
 * The probability of at most `successes` among `draws` out of a population, without putting back.
 *
 * For at least `k` take `hypergeometricCumulative(draws − k, draws, population − marked, population)`: at most so many of
 * the others. Costs a step for each value in the smaller tail that matters. The same as `phyper` of R.
 *
 * @param successes - a whole number
 * @param draws - how many are drawn, 0 to `population`
 * @param marked - how many of the population count as success, 0 to `population`
 * @param population - how many there are
 * @returns the probability
 */
export function hypergeometricCumulative(successes: number, draws: number, marked: number, population: number): number {
  if (successes * population > draws * marked) {
    const others = draws - successes - 1;
    return 1 - tail(others, draws, population - marked, population);
  }
  return tail(successes, draws, marked, population);
}

function tail(most: number, draws: number, marked: number, population: number): number {
  let term = hypergeometricProbability(most, draws, marked, population);
  let sum = term;
  const unmarkedLeft = population - marked - draws;
  for (let k = most; term > sum * 1e-17; k -= 1) {
    term *= ((k / (marked - k + 1)) * (unmarkedLeft + k)) / (draws - k + 1);
    sum += term;
  }
  return sum;
}
