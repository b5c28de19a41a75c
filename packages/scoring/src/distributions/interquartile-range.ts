import { type QuantileType, quantile } from './quantile.ts';

/**
 * How many steps the middle half of the ratings covers.
 *
 * Formula: the upper quartile less the lower one; see {@link quantile} for the types.
 *
 * - Input: raters on each level, lowest first; for types 1 and 2 weighted counts may be fractional.
 * - Unit: steps. Range: 0 to the number of levels less 1.
 * - No raters: `undefined`. With fewer than eight it says little.
 * - Assumes that the steps between levels are equally large; the two quartiles themselves don't.
 *
 * The same as `IQR(type = …)` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param type - the definition of the quartiles; 1 when left out
 * @returns the range, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels, a count is negative or not a number, or, for types 3, 6 and
 *   7, one is fractional
 * @example
 * ```ts
 * import { interquartileRange } from '@rubrikk/scoring';
 *
 * console.log(interquartileRange([1, 1, 1, 1, 1])); // => 2
 * console.log(interquartileRange([0, 0, 0])); // => undefined
 * ```
 */
export function interquartileRange(counts: ArrayLike<number>, type: QuantileType = 1): number | undefined {
  const lower = quantile(counts, 0.25, type);
  return lower === undefined ? undefined : (quantile(counts, 0.75, type) as number) - lower;
}
