import { normalProbability } from '../numbers/normal-probability.ts';

/**
 * How likely a standard normal variable is as far from 0 as `z`, on either side.
 *
 * @param z - any number
 * @returns the probability
 */
export function twoSidedP(z: number): number {
  return Math.min(1, 2 * normalProbability(-Math.abs(z)));
}
