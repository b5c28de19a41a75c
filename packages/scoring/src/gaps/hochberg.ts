import { stepwiseAdjustment } from './stepwise-adjustment.ts';

/**
 * Raises p-values so that, over all of them, the chance of even one false finding stays below the limit: somewhat less than
 * Holm does, at the price of an assumption.
 *
 * Formula: `min((m − j + 1) · p₍ⱼ₎)` over the `j`-th smallest and all larger p-values, with `m` their number.
 *
 * - Input: p-values in any order. `undefined` stays so and isn't counted.
 * - Unit: p-value, to compare with the same limit as a single one. Range: 0 to 1.
 * - No p-values: an empty list.
 * - Assumes tests that are independent, or depend positively on each other.
 *
 * Source: Hochberg (1988), Biometrika 75(4), 800–802. The same as `p.adjust` of R with `"hochberg"`.
 *
 * @param pValues - p-values from 0 to 1, in any order; `undefined` where there is none
 * @returns the adjusted p-values, in the same order
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 * @example
 * ```ts
 * import { hochberg } from '@rubrikk/scoring';
 *
 * console.log(hochberg([0.25, 0.125, 0.5]).join(' ')); // => 0.5 0.375 0.5
 * ```
 */
export function hochberg(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return stepwiseAdjustment(pValues, (rank, count) => count - rank + 1, true);
}
