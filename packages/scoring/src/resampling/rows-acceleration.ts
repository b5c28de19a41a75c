import { skewnessOfInfluence } from './skewness-of-influence.ts';

/**
 * How fast the standard error of a measure of a table changes with its value: for {@link biasCorrectedInterval}.
 *
 * Formula: `Σ lᵢ³ / (6 (Σ lᵢ²)^1.5)` over rows, with `lᵢ` how far the measure without row `i` is below the mean of such
 * values.
 *
 * - Input: the rows, of any kind, and the measure, which is called with rows.
 * - Unit: none. Range: mostly within −0.2 and 0.2.
 * - No value without some row, or no row that makes a difference: `undefined`.
 * - Assumes a measure that changes smoothly with the rows; a median doesn't.
 *
 * Source: Efron (1987), Journal of the American Statistical Association 82(397), 171–185. The same as `boot.ci` of the R
 * package boot uses.
 *
 * @param rows - the rows
 * @param measure - what is measured
 * @returns the acceleration, or `undefined` when there is none
 * @example
 * ```ts
 * import { krippendorffAlpha, rowsAcceleration } from '@rubrikk/scoring';
 *
 * const items = [[4, 1, 0], [0, 5, 0], [3, 2, 0], [0, 1, 4], [0, 0, 5], [5, 0, 0], [1, 4, 0], [0, 3, 2]];
 * console.log(rowsAcceleration(items, (rows) => krippendorffAlpha(rows))?.toFixed(3)); // => 0.036
 * ```
 */
export function rowsAcceleration<Row>(
  rows: readonly Row[],
  measure: (rows: readonly Row[]) => number | undefined,
): number | undefined {
  return skewnessOfInfluence([
    rows.map((_, place) => ({ weight: 1, without: measure(rows.filter((_row, other) => other !== place)) })),
  ]);
}
