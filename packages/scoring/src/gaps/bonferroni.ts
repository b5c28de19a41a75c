import { stepwiseAdjustment } from './stepwise-adjustment.ts';

/**
 * Raises p-values so that, over all of them, the chance of even one false finding stays below the limit. Holm's adjustment
 * promises the same and finds more.
 *
 * Formula: `min(1, m · p)`, with `m` the number of p-values.
 *
 * - Input: p-values in any order. `undefined` stays so and isn't counted.
 * - Unit: p-value, to compare with the same limit as a single one. Range: 0 to 1.
 * - No p-values: an empty list.
 * - Assumes nothing about how the tests depend on each other.
 *
 * Source: Dunn (1961), Journal of the American Statistical Association 56(293), 52–64. The same as `p.adjust` of R with
 * `"bonferroni"`.
 *
 * @param pValues - p-values from 0 to 1, in any order; `undefined` where there is none
 * @returns the adjusted p-values, in the same order
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 * @example
 * ```ts
 * import { bonferroni } from '@rubrikk/scoring';
 *
 * console.log(bonferroni([0.25, 0.125]).join(' ')); // => 0.5 0.25
 * ```
 */
export function bonferroni(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return stepwiseAdjustment(pValues, (_rank, count) => count, false);
}
