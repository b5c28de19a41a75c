import { stepwiseAdjustment } from './stepwise-adjustment.ts';

/**
 * Raises p-values so that the share of false findings among all findings stays below the limit, however the tests depend on
 * each other.
 *
 * Formula: `min(h · m / j · p₍ⱼ₎)` over the `j`-th smallest and all larger p-values, at most 1, with `m` their number and
 * `h = 1 + 1/2 + … + 1/m`.
 *
 * - Input: p-values in any order. `undefined` stays so and isn't counted.
 * - Unit: p-value, to compare with the same limit as a single one. Range: 0 to 1.
 * - No p-values: an empty list.
 * - Assumes nothing about how the tests depend on each other.
 *
 * Source: Benjamini & Yekutieli (2001), The Annals of Statistics 29(4), 1165–1188. The same as `p.adjust` of R with `"BY"`.
 *
 * @param pValues - p-values from 0 to 1, in any order; `undefined` where there is none
 * @returns the adjusted p-values, in the same order
 * @throws RangeError when a p-value is less than 0, more than 1 or not a number
 * @example
 * ```ts
 * import { benjaminiYekutieli } from '@rubrikk/scoring';
 *
 * console.log(benjaminiYekutieli([0.25, 0.125]).join(' ')); // => 0.375 0.375
 * ```
 */
export function benjaminiYekutieli(pValues: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let harmonic = 0;
  let count = 0;
  for (const pValue of pValues) if (pValue !== undefined) harmonic += 1 / ++count;
  return stepwiseAdjustment(pValues, (rank) => (harmonic * count) / rank, true);
}
