import { type CoefficientTest, coefficientTest } from './coefficient-test.ts';
import type { WeightedKappa } from './weighted-kappa.ts';

/**
 * Whether two raters agree more than chance.
 *
 * Formula: `z = coefficient / s`, with `s` the standard error when there is no agreement beyond chance; `p` two-sided, by
 * the normal distribution.
 *
 * - Input: what {@link weightedKappa} gave.
 * - Unit: standard errors; a probability. Range: any; 0 to 1.
 * - No coefficient, or a standard error of 0: `undefined`.
 * - Assumes independent items, and some dozens of them: it is for large numbers.
 *
 * Source: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72(5), 323–327. The same as `kappa2` of the R package
 * irr.
 *
 * @param kappa - the kappa
 * @returns the test, or `undefined` when there is none
 * @throws RangeError when the coefficient or its error is none that a measure gives
 * @example
 * ```ts
 * import { kappaTest, weightedKappa } from '@rubrikk/scoring';
 *
 * const kappa = weightedKappa([[44, 5, 1], [7, 20, 3], [9, 5, 6]]);
 * console.log(kappa && kappaTest(kappa)?.z.toFixed(2)); // => 6.69
 * ```
 */
export function kappaTest({ coefficient, nullStandardError }: WeightedKappa): CoefficientTest | undefined {
  if (coefficient === undefined || !nullStandardError) return undefined;
  return coefficientTest(coefficient, nullStandardError);
}
