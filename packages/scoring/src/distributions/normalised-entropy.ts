import { entropy } from './entropy.ts';

/**
 * How evenly ratings are spread over the levels, whatever their order, as a part of the most that is possible.
 *
 * Formula: `−Σ pᵢ · log₂ pᵢ / log₂ k`, with `pᵢ` the share of raters on level `i` of `k`.
 *
 * - Input: raters on each level, empty levels too; weighted counts may be fractional.
 * - Unit: none. Range: 0 when everyone chose the same level to 1 when all levels were chosen equally often.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes nothing, and sees no order. See {@link entropy}.
 *
 * The same as `entropy(V) / log2(length(V))` with the R package agrmt; also called evenness (Pielou's J).
 *
 * @param counts - how many raters chose each level
 * @returns the normalised entropy, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { normalisedEntropy } from '@rubrikk/scoring';
 *
 * console.log(normalisedEntropy([1, 0, 0, 1])); // => 0.5
 * console.log(normalisedEntropy([0, 0])); // => undefined
 * ```
 */
export function normalisedEntropy(counts: ArrayLike<number>): number | undefined {
  const bits = entropy(counts);
  return bits === undefined ? undefined : Math.min(1, bits / Math.log2(counts.length));
}
