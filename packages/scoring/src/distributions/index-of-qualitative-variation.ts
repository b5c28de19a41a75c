import { giniSimpsonIndex } from './gini-simpson-index.ts';

/**
 * How likely two raters chose different levels, whatever their order, as a part of the most that is possible.
 *
 * Formula: `k / (k − 1) · (1 − Σ pᵢ²)`, with `pᵢ` the share of raters on level `i` of `k`.
 *
 * - Input: raters on each level, empty levels too; weighted counts may be fractional.
 * - Unit: none. Range: 0 when everyone chose the same level to 1 when all levels were chosen equally often.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes nothing, and sees no order. See {@link giniSimpsonIndex}.
 *
 * Source: Mueller & Schuessler (1961), Statistical Reasoning in Sociology. The same as `DM` of the R package qualvar.
 *
 * @param counts - how many raters chose each level
 * @returns the index, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { indexOfQualitativeVariation } from '@rubrikk/scoring';
 *
 * console.log(indexOfQualitativeVariation([2, 0, 2])); // => 0.75
 * console.log(indexOfQualitativeVariation([0, 0, 0])); // => undefined
 * ```
 */
export function indexOfQualitativeVariation(counts: ArrayLike<number>): number | undefined {
  const index = giniSimpsonIndex(counts);
  return index === undefined ? undefined : Math.min(1, (index * counts.length) / (counts.length - 1));
}
