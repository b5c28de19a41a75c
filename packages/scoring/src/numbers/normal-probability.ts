import { normalUpperProbability } from './normal-upper-probability.ts';

/**
 * The probability that a standard normal variable is at most `z`. The same as `pnorm` of R.
 *
 * @param z - any number
 * @returns the probability
 */
export function normalProbability(z: number): number {
  return normalUpperProbability(-z);
}
