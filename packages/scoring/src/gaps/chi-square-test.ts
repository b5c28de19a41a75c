import { chiSquareUpperProbability } from '../numbers/chi-square-upper-probability.ts';

/** A statistic with a chi-square distribution when there is no difference, for large numbers. */
export interface ChiSquareTest {
  /** 0 or more; the larger, the less it fits with no difference. */
  readonly statistic: number;
  /** How many differences were free to vary, 0 or more. */
  readonly degreesOfFreedom: number;
  /** How likely a statistic as large is without a difference. */
  readonly p: number;
}

/**
 * The test that belongs to a statistic.
 *
 * @param statistic - 0 or more
 * @param degreesOfFreedom - 0 or more; with 0 nothing could have differed
 * @returns the statistic with its probability
 */
export function chiSquareTest(statistic: number, degreesOfFreedom: number): ChiSquareTest {
  const p = degreesOfFreedom === 0 ? 1 : Math.min(1, chiSquareUpperProbability(statistic, degreesOfFreedom));
  return { statistic, degreesOfFreedom, p };
}
