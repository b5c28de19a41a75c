import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';

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
  const logarithms = logarithmsFor(counts, levels);
  const agreements = agreementsOf(levels);
  const order = new Uint8Array(levels);
  for (let start = 0, at = 0; start < counts.length; start += levels, at += 8) {
    writeCell(counts, start, levels, logarithms, output, at);
    output[at + 5] = agreement(counts, start, order, agreements, output[at] as number);
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

/** Everything but the agreement, which needs the levels in order of their counts. */
function writeCell(
  counts: Uint32Array,
  start: number,
  levels: number,
  logarithms: Float64Array,
  output: Float64Array,
  at: number,
): void {
  const width = levels - 1;
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let level = 0; level < levels; level += 1) {
    const count = counts[start + level] as number;
    n += count;
    sum += level * count;
    squares += level * level * count;
  }
  let below = 0;
  let distance = 0;
  let low = 0;
  let high = 0;
  let logSum = 0;
  const reach = n * width;
  for (let level = 0; level < levels; level += 1) {
    const count = counts[start + level] as number;
    logSum += count * logarithmOf(reach - Math.abs(level * n - sum), logarithms);
    below += count;
    distance += Math.min(below, n - below);
    low += below * 2 < n ? 1 : 0;
    high += below * 2 <= n ? 1 : 0;
  }
  const raters = n === 0 ? 1 : n;
  output[at] = n;
  output[at + 1] = n === 0 ? 0 : sum / raters + 1;
  output[at + 2] = n === 0 ? 0 : (low + Math.min(high, width)) / 2 + 1;
  output[at + 3] = n < 2 ? 0 : Math.max(0, (squares - (sum * sum) / raters) / (raters - 1));
  output[at + 4] = n === 0 ? 0 : Math.max(0, Math.min(1, 1 - logarithmOf(reach, logarithms) + logSum / raters));
  output[at + 6] = (2 * distance) / (raters * width);
  output[at + 7] = distance / raters;
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

function logarithmOf(value: number, table: Float64Array): number {
  return value < table.length ? (table[value] as number) : Math.log2(value);
}

/** For each set of levels, as bits: how many they are times the agreement of raters spread evenly over them. */
function agreementsOf(levels: number): Float64Array {
  const table = new Float64Array(2 ** levels);
  const cell = new Uint8Array(levels);
  for (let set = 1; set < table.length; set += 1) {
    let used = 0;
    for (let level = 0; level < levels; level += 1) {
      cell[level] = (set >> level) & 1;
      used += cell[level] as number;
    }
    table[set] = used * (vanDerEijkAgreement(cell) ?? 0);
  }
  return table;
}

/** The mean agreement of the layers: each is cut off where the next lower count ends. */
function agreement(counts: Uint32Array, start: number, order: Uint8Array, agreements: Float64Array, n: number): number {
  if (n === 0) return 0;
  for (let level = 0; level < order.length; level += 1) {
    const count = counts[start + level] as number;
    let place = level;
    while (place > 0 && (counts[start + (order[place - 1] as number)] as number) < count) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = level;
  }
  let set = 0;
  let sum = 0;
  for (let place = 0; place < order.length; place += 1) {
    const level = order[place] as number;
    const next = place + 1 < order.length ? (counts[start + (order[place + 1] as number)] as number) : 0;
    set |= 1 << level;
    sum += ((counts[start + level] as number) - next) * (agreements[set] as number);
  }
  return Math.max(-1, Math.min(1, sum / n));
}
