import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import type { CountsMeasure } from './bootstrap-counts.ts';
import { type Influence, skewnessOfInfluence } from './skewness-of-influence.ts';

/**
 * How fast the standard error of a measure of groups changes with its value: for {@link biasCorrectedInterval}.
 *
 * Formula: `Σ lᵢ³ / (6 (Σ lᵢ²)^1.5)` over raters, with `lᵢ` how far the measure without rater `i` is below the mean of such
 * values. With several groups the sums are over all of them, each `lᵢ` multiplied by `(n − 1) / n` of its group.
 *
 * - Input: for each group, raters on each level, lowest first, in whole numbers; and the measure, which is called with the
 *   counts of each group. It mustn't keep them.
 * - Unit: none. Range: mostly within −0.2 and 0.2.
 * - No value without some rater, or no rater who makes a difference: `undefined`.
 * - Assumes a measure that changes smoothly with the counts; a median doesn't.
 *
 * Source: Efron (1987), Journal of the American Statistical Association 82(397), 171–185; several groups as in Davison &
 * Hinkley (1997), Bootstrap Methods and their Application. The same as `boot.ci` of the R package boot uses.
 *
 * @param cells - one row per group: how many of its raters chose each level, lowest level first
 * @param measure - what is measured
 * @returns the acceleration, or `undefined` when there is none
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { consensus, countsAcceleration } from '@rubrikk/scoring';
 *
 * console.log(countsAcceleration([[2, 9, 14, 4]], consensus)?.toFixed(3)); // => -0.049
 * ```
 */
export function countsAcceleration(cells: readonly ArrayLike<number>[], measure: CountsMeasure): number | undefined {
  const counts = cells.map((cell) => Array.from(cell));
  return skewnessOfInfluence(
    counts.map((cell) => {
      wholeTotalOf(cell);
      const influences: Influence[] = [];
      for (const [level, weight] of cell.entries()) {
        if (weight === 0) continue;
        cell[level] = weight - 1;
        influences.push({ weight, without: measure(...counts) });
        cell[level] = weight;
      }
      return influences;
    }),
  );
}
