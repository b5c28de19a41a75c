import type { Bootstrap, BootstrapOptions } from './bootstrap.ts';
import { drawIndices } from './draw-indices.ts';
import { runBootstrap } from './run-bootstrap.ts';

/**
 * How a measure of a table would vary if it had other rows like these: other items, or other raters.
 *
 * Draws as many rows as there are, with replacement, and measures again.
 *
 * - Input: the rows, of any kind, and the measure, which is called with rows. The list that it is given is used again: it
 *   mustn't keep it.
 * - Unit: that of the measure. Range: that of the measure.
 * - No rows, no value for the rows themselves, or for any draw: `undefined`.
 * - Assumes that rows are independent, and are a small part of those that there could be. With fewer than about ten rows it
 *   is too narrow.
 *
 * Source: Efron (1979), Annals of Statistics 7(1), 1–26. The same as `boot` of the R package boot, but for the random
 * numbers: xoshiro128** of Blackman & Vigna, started by SplitMix64. Of Krippendorff's alpha with an item in each row it is
 * the interval to show: the bootstrap of pairs that Krippendorff describes takes pairs of one item for independent, and
 * comes out half as wide.
 *
 * @param rows - the rows
 * @param measure - what is measured
 * @param options - the seed and the number of draws
 * @returns the replicates, or `undefined` when there is nothing to measure
 * @throws RangeError when there are more than 2³² − 1 rows, the seed isn't a whole number of 0 or more, or the number of
 *   draws isn't one of 1 or more
 * @example
 * ```ts
 * import { bootstrapRows, krippendorffAlpha, percentileInterval } from '@rubrikk/scoring';
 *
 * const items = [[4, 1, 0], [0, 5, 0], [3, 2, 0], [0, 1, 4], [0, 0, 5], [5, 0, 0], [1, 4, 0], [0, 3, 2]];
 * const alpha = bootstrapRows(items, (rows) => krippendorffAlpha(rows), { seed: 1 });
 * const interval = alpha && percentileInterval(alpha);
 * console.log(alpha?.estimate.toFixed(2)); // => 0.75
 * console.log(interval?.low.toFixed(1), interval?.high.toFixed(1)); // => 0.4 0.9
 * ```
 */
export function bootstrapRows<Row>(
  rows: readonly Row[],
  measure: (rows: readonly Row[]) => number | undefined,
  options: BootstrapOptions,
): Bootstrap | undefined {
  const indices = new Uint32Array(rows.length);
  const drawn = [...rows];
  return runBootstrap(measure(rows), options, (state) => {
    drawIndices(state, rows.length, indices);
    for (let place = 0; place < indices.length; place += 1) drawn[place] = rows[indices[place] as number] as Row;
    return measure(drawn);
  });
}
