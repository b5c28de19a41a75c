import { totalOf } from '../numbers/total-of.ts';

/**
 * How likely two raters, drawn with putting back, chose different levels, whatever their order.
 *
 * Formula: `1 − Σ pᵢ²`, with `pᵢ` the share of raters on level `i`.
 *
 * - Input: raters on each level; weighted counts may be fractional.
 * - Unit: probability. Range: 0 when everyone chose the same level to `1 − 1/k` when all `k` were chosen equally often.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes nothing, and sees no order. Smaller in small groups; without putting back it is 1 less
 *   {@link pairwiseAgreement}.
 *
 * Source: Simpson (1949), Nature 163, 688. Also called Gini's index of heterogeneity and Blau's index.
 *
 * @param counts - how many raters chose each level
 * @returns the index, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { giniSimpsonIndex } from '@rubrikk/scoring';
 *
 * console.log(giniSimpsonIndex([2, 0, 2])); // => 0.5
 * console.log(giniSimpsonIndex([0, 0, 0])); // => undefined
 * ```
 */
export function giniSimpsonIndex(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let index = 0;
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    // p(1 − p) instead of 1 − Σ p², which would lose digits near 0.
    index += (count / total) * ((total - count) / total);
  }
  return index;
}
