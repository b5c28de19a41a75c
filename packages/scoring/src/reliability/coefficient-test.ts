import { normalProbability } from '../numbers/normal-probability.ts';
import { checkCoefficient } from './check-coefficient.ts';

/** A test of a coefficient against 0, for large numbers. */
export interface CoefficientTest {
  /** The coefficient divided by the standard error that it has when it is 0. */
  readonly z: number;
  /** How likely a coefficient as far from 0 is by chance, on either side. */
  readonly p: number;
}

/**
 * Tests a coefficient against 0.
 *
 * @param coefficient - the coefficient
 * @param nullStandardError - the standard error that it has when it is 0, more than 0
 * @returns the test
 */
export function coefficientTest(coefficient: number, nullStandardError: number): CoefficientTest {
  checkCoefficient(coefficient, nullStandardError);
  const z = coefficient / nullStandardError;
  return { z, p: Math.min(1, 2 * normalProbability(-Math.abs(z))) };
}
