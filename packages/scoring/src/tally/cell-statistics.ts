import { cellTables } from './cell-tables.ts';
import { checkCellLevels } from './check-cell-levels.ts';
import type { TallyCounts } from './tally-counts.ts';
import { writeCells } from './write-cells.ts';

/** What {@link cellStatistics} writes for each cell, in this order. */
export const cellStatisticNames = [
  'n',
  'mean',
  'median',
  'variance',
  'consensus',
  'agreement',
  'leikDispersion',
  'averageDeviation',
] as const;

/**
 * Eight statistics of every cell of a table of counts, for many thousands of cells: the number of raters, mean, median,
 * variance, consensus, van der Eijk's agreement, Leik's dispersion, and the average deviation about the median.
 *
 * Formula: those of the single measures, arranged so that a cell costs no logarithm and no division by its own shares:
 * with `s` the sum of the levels from 0 and `w = k − 1`, consensus is `1 − log₂(nw) + (1/n) Σ cᵢ log₂(nw − |in − s|)`,
 * whose arguments are whole numbers and are looked up.
 *
 * - Input: raters on each level, lowest first, cell after cell, in whole numbers. Up to 12 levels.
 * - Unit and range: as the single measures; mean and median in levels from 1.
 * - A cell without raters: all 0, told by its `n`. Two levels have no agreement, one rater no variance and no average
 *   deviation: 0.
 * - Assumes, for mean, variance and consensus, that the steps between levels are equally large.
 *
 * Source: as `mean`, `median`, `variance`, `consensus`, `vanDerEijkAgreement`, `leikDispersion` and
 * `averageDeviationAboutMedian`, which it equals.
 *
 * @param counts - the cells, one after another
 * @param levels - how many levels a cell has
 * @param output - where to write: eight numbers a cell, in the order of `cellStatisticNames`; made when left out
 * @returns the output
 * @throws RangeError when there are fewer than two levels or more than 12, the counts aren't whole cells, or the output is
 *   too short
 * @example
 * ```ts
 * import { cellStatistics } from '@rubrikk/scoring';
 *
 * const statistics = cellStatistics(Uint32Array.of(0, 4, 0, 2, 0, 2), 3);
 * console.log(statistics.subarray(0, 8).join(' ')); // => 4 2 2 0 1 1 0 0
 * console.log(statistics.subarray(8, 12).join(' ')); // => 4 2 2 1.3333333333333333
 * ```
 */
export function cellStatistics(
  counts: TallyCounts,
  levels: number,
  output: Float64Array = roomFor(counts, levels),
): Float64Array {
  checkSizes(counts, levels, output);
  writeCells(counts, levels, cellTables(levels, mostRaters(counts, levels)), output);
  return output;
}

function roomFor(counts: TallyCounts, levels: number): Float64Array {
  checkCellLevels(levels);
  return new Float64Array(Math.ceil(counts.length / levels) * 8);
}

function checkSizes(counts: TallyCounts, levels: number, output: Float64Array): void {
  checkCellLevels(levels);
  if (counts.length % levels !== 0) {
    throw new RangeError(`Expected ${levels} counts for each cell; received ${counts.length} counts.`);
  }
  if (output.length < (counts.length / levels) * 8) {
    throw new RangeError(`Expected room for ${(counts.length / levels) * 8} numbers; received ${output.length}.`);
  }
}

/** How many raters the largest cell has. */
function mostRaters(counts: TallyCounts, levels: number): number {
  let most = 0;
  for (let start = 0; start < counts.length; start += levels) {
    let n = 0;
    for (let level = 0; level < levels; level += 1) n += counts[start + level] as number;
    if (n > most) most = n;
  }
  return most;
}
