import { millsRatio } from './mills-ratio.ts';
import { normalBodyRatio } from './normal-body-ratio.ts';
import { normalDensity } from './normal-density.ts';

/**
 * The probability that a standard normal variable is at least `z`, to about 1 part in 10¹³ far out too.
 *
 * The same as `pnorm(…, lower.tail = FALSE)` of R.
 *
 * @param z - any number
 * @returns the probability
 */
export function normalUpperProbability(z: number): number {
  if (z > 2.5) return normalDensity(z) * millsRatio(z);
  if (z < -2.5) return 1 - normalUpperProbability(-z);
  return 0.5 - normalDensity(z) * normalBodyRatio(z);
}
