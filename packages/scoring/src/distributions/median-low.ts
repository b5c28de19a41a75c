import { compareWeights } from '../numbers/compare-weights.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * The lower of the two middle ratings: always a level of the scale.
 *
 * Formula: the lowest `i` with `n₁ + … + nᵢ ≥ n / 2`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: 1 to the number of levels.
 * - No raters: `undefined`.
 * - Assumes only that the levels are ordered. Equal to {@link medianHigh} except where half chose a lower level.
 *
 * The same as `quantile(…, 0.5, type = 1)` of R, and the weighted median by the inverse of the distribution function.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the level's position, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { medianLow } from '@rubrikk/scoring';
 *
 * console.log(medianLow([1, 1, 3])); // => 3
 * console.log(medianLow([2, 1, 1])); // => 1
 * console.log(medianLow([0, 0, 0])); // => undefined
 * ```
 */
export function medianLow(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let level = 0;
  // Both sides twice as large: half of an odd total would be fractional, and whole sums are compared exactly.
  for (let below = 0; compareWeights(2 * below, total) < 0; level += 1) below += counts[level] as number;
  return level;
}
