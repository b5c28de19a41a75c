import { stepwiseAdjustment } from './stepwise-adjustment.ts';

/**
 * Raises p-values so that, over all of them, the chance of even one false finding stays below the limit: for a few planned
 * comparisons.
 *
 * Formula: `max((m − j + 1) · p₍ⱼ₎)` over the `j`-th smallest and all smaller p-values, at most 1, with `m` their number.
 *
 * - Input: p-values in any order. `undefined` stays so and isn't counted.
 * - Unit: p-value, to compare with the same limit as a single one. Range: 0 to 1.
 * - No p-values: an empty list.
 * - Assumes nothing about how the tests depend on each other.
 *
 * Source: Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70. The same as `p.adjust` of R with `"holm"`.
 *
 * @param pValues - p-values from 0 to 1, in any order; `undefined` where there is none
 * @returns the adjusted p-values, in the same order
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 * @example
 * ```ts
 * import { holm } from '@rubrikk/scoring';
 *
 * console.log(holm([0.25, 0.125, 0.5]).join(' ')); // => 0.5 0.375 0.5
 * ```
 */
export function holm(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return stepwiseAdjustment(pValues, (rank, count) => count - rank + 1, false);
}
