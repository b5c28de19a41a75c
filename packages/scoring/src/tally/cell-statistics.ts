import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { consensus } from '../consensus/consensus.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { mean } from '../distributions/mean.ts';
import { median } from '../distributions/median.ts';
import { variance } from '../distributions/variance.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { writeAnyLevels } from './write-any-levels.ts';
import { writeUpToFive } from './write-up-to-five.ts';

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
 * - A cell without raters: all 0, told by its `n`. Two levels have no agreement, a cell of one rater no variance: 0.
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
  counts: Uint32Array,
  levels: number,
  output: Float64Array = new Float64Array((counts.length / levels) * 8),
): Float64Array {
  checkSizes(counts, levels, output);
  const tables = { logarithms: logarithmsFor(counts, levels), agreements: agreementsOf(levels) };
  const write = levels <= 5 ? writeUpToFive : writeAnyLevels;
  for (let start = 0, at = 0; start < counts.length; start += levels, at += 8) {
    const written = write(counts, start, levels, tables, output, at);
    if (!written) writeSingly(counts.subarray(start, start + levels), output, at);
  }
  return output;
}

function checkSizes(counts: Uint32Array, levels: number, output: Float64Array): void {
  if (!(Number.isInteger(levels) && levels >= 2 && levels <= 12)) {
    throw new RangeError(`Expected 2 to 12 levels; received ${levels}. Take the single measures for longer scales.`);
  }
  if (counts.length % levels !== 0) {
    throw new RangeError(`Expected ${levels} counts for each cell; received ${counts.length} counts.`);
  }
  if (output.length < (counts.length / levels) * 8) {
    throw new RangeError(`Expected room for ${(counts.length / levels) * 8} numbers; received ${output.length}.`);
  }
}

/** A cell of more raters than the tables allow: thousands of them. */
function writeSingly(cell: Uint32Array, output: Float64Array, at: number): void {
  output[at] = wholeTotalOf(cell);
  output[at + 1] = mean(cell) ?? 0;
  output[at + 2] = median(cell) ?? 0;
  output[at + 3] = variance(cell) ?? 0;
  output[at + 4] = consensus(cell) ?? 0;
  output[at + 5] = vanDerEijkAgreement(cell) ?? 0;
  output[at + 6] = leikDispersion(cell) ?? 0;
  output[at + 7] = averageDeviationAboutMedian(cell) ?? 0;
}

/** The largest table of logarithms that is made: 64 kB. */
const longest = 8192;

/** log₂ of the whole numbers that the cells need, as far as the table goes; that of 0 is 0, as it's multiplied by 0. */
function logarithmsFor(counts: Uint32Array, levels: number): Float64Array {
  let most = 0;
  for (let start = 0; start < counts.length; start += levels) {
    let n = 0;
    for (let level = 0; level < levels; level += 1) n += counts[start + level] as number;
    if (n > most) most = n;
  }
  const table = new Float64Array(Math.min(longest, most * (levels - 1) + 1));
  for (let value = 1; value < table.length; value += 1) table[value] = Math.log2(value);
  return table;
}

/** The table has room for five levels at least: those that the scale lacks agree on nothing. */
function agreementsOf(levels: number): Float64Array {
  const table = new Float64Array(2 ** Math.max(5, levels));
  const cell = new Uint8Array(levels);
  for (let set = 1; set < 2 ** levels; set += 1) {
    let used = 0;
    for (let level = 0; level < levels; level += 1) {
      cell[level] = (set >> level) & 1;
      used += cell[level] as number;
    }
    table[set] = used * (vanDerEijkAgreement(cell) ?? 0);
  }
  return table;
}
