import { betaLogTails } from './beta-log-tails.ts';

/**
 * The probability of at most `successes` in `n` independent trials.
 *
 * For at least `k` take `binomialCumulative(n − k, n, 1 − probability)`. The same as `pbinom` of R.
 *
 * @param successes - a whole number
 * @param n - how many trials
 * @param probability - of success in one trial, more than 0 and less than 1
 * @returns the probability
 */
export function binomialCumulative(successes: number, n: number, probability: number): number {
  if (successes < 0) return 0;
  if (successes >= n) return 1;
  return Math.exp(betaLogTails(1 - probability, probability, n - successes, successes + 1).lower);
}
