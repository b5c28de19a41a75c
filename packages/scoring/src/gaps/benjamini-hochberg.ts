import { stepwiseAdjustment } from './stepwise-adjustment.ts';

/**
 * Raises p-values so that the share of false findings among all findings stays below the limit: for a scan over many
 * indicators.
 *
 * Formula: `min(m / j · p₍ⱼ₎)` over the `j`-th smallest and all larger p-values, with `m` their number.
 *
 * - Input: p-values in any order. `undefined` stays so and isn't counted.
 * - Unit: p-value, to compare with the same limit as a single one. Range: 0 to 1.
 * - No p-values: an empty list.
 * - Assumes tests that are independent, or depend positively on each other.
 *
 * Source: Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289–300. The same as `p.adjust` of R
 * with `"BH"`.
 *
 * @param pValues - p-values from 0 to 1, in any order; `undefined` where there is none
 * @returns the adjusted p-values, in the same order
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 * @example
 * ```ts
 * import { benjaminiHochberg } from '@rubrikk/scoring';
 *
 * console.log(benjaminiHochberg([0.25, 0.125, 0.5]).join(' ')); // => 0.375 0.375 0.5
 * ```
 */
export function benjaminiHochberg(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return stepwiseAdjustment(pValues, (rank, count) => count / rank, true);
}
