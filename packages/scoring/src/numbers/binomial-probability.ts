import { betaLogDensity } from './beta-log-density.ts';

/**
 * The probability of exactly `successes` in `n` independent trials. The same as `dbinom` of R.
 *
 * @param successes - a whole number from 0 to `n`
 * @param n - how many trials
 * @param probability - of success in one trial, more than 0 and less than 1
 * @returns the probability
 */
export function binomialProbability(successes: number, n: number, probability: number): number {
  const failure = 1 - probability;
  // As a function of its parameter, a binomial probability is a beta density.
  const logarithm = betaLogDensity(probability, failure, successes + 1, n - successes + 1);
  return Math.min(1, Math.exp(logarithm - Math.log(probability) - Math.log(failure)) / (n + 1));
}
