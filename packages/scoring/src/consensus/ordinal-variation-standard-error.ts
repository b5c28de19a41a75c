import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/**
 * How uncertain the ordinal variation of a group is, as a sample of a much larger one.
 *
 * Formula: `√((Σ pᵢ gᵢ² − (Σ pᵢ gᵢ)²) / n)` (delta method), with `gᵢ = 4 / (k − 1) · Σ (1 − 2F꜀)` over `i ≤ c < k`.
 *
 * - Input: raters on each level, lowest first, in whole numbers.
 * - Unit: that of the variation. Range: 0 to 1.
 * - No raters: `undefined`. One rater, or all in agreement: 0, which is a limit of the method and no certainty.
 * - Assumes raters drawn independently, and many of them.
 *
 * Source: Blair & Lacy (2000), Sociological Methods & Research 28(3), 251–280. The square root of `lsquared.variance` of
 * the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the standard error, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { ordinalVariationStandardError } from '@rubrikk/scoring';
 *
 * console.log(ordinalVariationStandardError([2, 2])); // => 0
 * console.log(ordinalVariationStandardError([1, 3])); // => 0.4330127018922193
 * ```
 */
export function ordinalVariationStandardError(counts: ArrayLike<number>): number | undefined {
  const total = wholeTotalOf(counts);
  if (total === 0) return undefined;
  let above = 0;
  let slope = 0;
  let mean = 0;
  let squares = 0;
  // From the highest level down, so that each slope adds one term to the one above it.
  for (let level = counts.length - 1; level >= 0; level -= 1) {
    const share = (counts[level] as number) / total;
    mean += share * slope;
    squares += share * slope * slope;
    above += counts[level] as number;
    slope += ((2 * above) / total - 1) * (4 / (counts.length - 1));
  }
  return Math.sqrt(Math.max(0, squares - mean * mean) / total);
}
