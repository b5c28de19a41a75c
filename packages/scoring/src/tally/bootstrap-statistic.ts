import type { Bootstrap, BootstrapOptions } from '../resampling/bootstrap.ts';
import { bootstrapOf } from '../resampling/bootstrap-of.ts';
import { drawCounts } from '../resampling/draw-counts.ts';
import { randomState } from '../resampling/random-state.ts';
import { replicatesOf } from '../resampling/replicates-of.ts';
import { urnOf } from '../resampling/urn.ts';
import { cellStatisticNames } from './cell-statistics.ts';
import { cellTables } from './cell-tables.ts';
import { checkCellLevels } from './check-cell-levels.ts';
import { writeCells } from './write-cells.ts';

/** A statistic that varies with the raters: all of {@link cellStatistics} but their number. */
export type CellStatistic = Exclude<(typeof cellStatisticNames)[number], 'n'>;

/**
 * How a statistic of one group would vary if other raters like these had answered: {@link bootstrapCounts} for reports with
 * an interval in every cell, at half its cost or less.
 *
 * Formula: that of {@link bootstrapCounts}; the draws are measured together, by {@link cellStatistics}.
 *
 * - Input: raters on each level, lowest first, in whole numbers, up to 2²⁴ raters. Up to 12 levels.
 * - Unit and range: as the single measure.
 * - No value for the group itself: `undefined`, as the single measure has none.
 * - Assumes what {@link bootstrapCounts} and the single measure assume.
 *
 * Source: as {@link bootstrapCounts}, which it equals with the same seed.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param statistic - what is measured
 * @param options - the seed and the number of draws
 * @returns the replicates, or `undefined` when there is nothing to measure
 * @throws RangeError when there are fewer than two levels or more than 12, a count isn't a whole number of 0 or more, there
 *   are more than 2²⁴ raters, the seed isn't a whole number of 0 or more, or the number of draws isn't one of 1 or more
 * @example
 * ```ts
 * import { bootstrapStatistic, percentileInterval } from '@rubrikk/scoring';
 *
 * const agreed = bootstrapStatistic([2, 9, 14, 4], 'consensus', { seed: 1 });
 * console.log(agreed?.estimate.toFixed(2), agreed?.standardError?.toFixed(2)); // => 0.61 0.06
 * console.log(agreed && percentileInterval(agreed).low.toFixed(1)); // => 0.5
 * ```
 */
export function bootstrapStatistic(
  counts: ArrayLike<number>,
  statistic: CellStatistic,
  options: BootstrapOptions,
): Bootstrap | undefined {
  const levels = counts.length;
  const urn = urnOf(counts);
  checkCellLevels(levels);
  const place = placeOf(statistic);
  const state = randomState(options.seed);
  const values = new Float64Array(replicatesOf(options));
  if (!hasValue(urn.raters.length, levels, statistic)) return undefined;
  const cells = new Uint32Array(batch * levels);
  const tables = cellTables(levels, urn.raters.length);
  const statistics = new Float64Array(batch * 8);
  cells.set(counts);
  writeCells(cells, levels, tables, statistics);
  const estimate = statistics[place] as number;
  for (let value = 0; value < values.length; value += batch) {
    for (let start = 0; start < cells.length; start += levels) drawCounts(urn, state, cells, start, levels);
    writeCells(cells, levels, tables, statistics);
    copyPlace(statistics, place, values.subarray(value));
  }
  return bootstrapOf(estimate, values, 0);
}

/** How many draws are measured together: few enough for the processor to keep them at hand. */
const batch = 50;

function copyPlace(statistics: Float64Array, place: number, values: Float64Array): void {
  const size = Math.min(batch, values.length);
  for (let cell = 0; cell < size; cell += 1) values[cell] = statistics[cell * 8 + place] as number;
}

function placeOf(statistic: CellStatistic): number {
  const place = cellStatisticNames.indexOf(statistic);
  if (place > 0) return place;
  throw new RangeError(`Expected one of ${cellStatisticNames.slice(1).join(', ')}; received ${statistic}.`);
}

/** {@link cellStatistics} writes 0 where the single measures have no value. */
function hasValue(raters: number, levels: number, statistic: CellStatistic): boolean {
  if (statistic === 'variance' || statistic === 'averageDeviation') return raters > 1;
  return raters > 0 && (statistic !== 'agreement' || levels > 2);
}
