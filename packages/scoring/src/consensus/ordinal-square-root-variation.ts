import { totalOf } from '../numbers/total-of.ts';

/**
 * How far a group is spread over an ordered scale, quick to notice a few who differ: 0 when everyone chose the same level,
 * 1 when half chose the lowest and half the highest.
 *
 * Formula: `2 / (k − 1) · Σ √(F꜀ (1 − F꜀))` over the first `k − 1` levels, with `F꜀` the share on level `c` or below.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: Reardon (2009), Research on Economic Inequality 17, 129–155 (the square root form). The same as `ordinalseg`
 * of the R package OasisR uses.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the variation, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { ordinalSquareRootVariation } from '@rubrikk/scoring';
 *
 * console.log(ordinalSquareRootVariation([0, 4, 0])); // => 0
 * console.log(ordinalSquareRootVariation([1, 4])); // => 0.8
 * console.log(ordinalSquareRootVariation([2, 0, 2])); // => 1
 * ```
 */
export function ordinalSquareRootVariation(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let below = 0;
  let sum = 0;
  for (let level = 0; level < counts.length - 1; level += 1) {
    below += counts[level] as number;
    sum += Math.sqrt((below / total) * ((total - below) / total));
  }
  return Math.min(1, (2 * sum) / (counts.length - 1));
}
