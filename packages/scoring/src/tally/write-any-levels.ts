import type { CellTables } from './cell-tables.ts';
import type { TallyCounts } from './tally-counts.ts';
import { writeSingly } from './write-singly.ts';
import { writeSums } from './write-sums.ts';

/**
 * The statistics of cells of any number of levels, without a branch that hangs on the counts: a processor that guesses wrong
 * in every other cell takes twice as long. `x >>> 31` is 1 for a whole number below 0.
 */
export function writeAnyLevels(
  counts: TallyCounts,
  levels: number,
  tables: CellTables,
  output: Float64Array,
  apart: number,
): void {
  const limit = tables.logarithms.length;
  for (let start = 0, at = 0; start < counts.length; start += apart, at += 8) {
    let n = 0;
    let bits = 0;
    for (let level = 0; level < levels; level += 1) {
      const count = (counts[start + level] as number) | 0;
      n = (n + count) | 0;
      bits |= count;
    }
    if (n === 0 || bits >>> 0 >= limit || Math.imul(n, levels - 1) >= limit) {
      writeSingly(counts, start, levels, output, at);
    } else {
      writeFromSums(counts, start, levels, n, tables.logarithms, output, at);
      writeAgreement(counts, start, levels, n, tables.agreements, output, at + 5);
    }
  }
}

function writeFromSums(
  counts: TallyCounts,
  start: number,
  levels: number,
  n: number,
  logarithms: Float64Array,
  output: Float64Array,
  at: number,
): void {
  const reach = Math.imul(n, levels - 1);
  let sum = 0;
  let squares = 0;
  for (let level = 1; level < levels; level += 1) {
    const steps = Math.imul(level, counts[start + level] as number);
    sum = (sum + steps) | 0;
    squares = (squares + Math.imul(level, steps)) | 0;
  }
  let below = 0;
  let distance = 0;
  let twice = 0;
  let logSum = -n * (logarithms[reach] as number);
  for (let level = 0; level < levels; level += 1) {
    const count = (counts[start + level] as number) | 0;
    below = (below + count) | 0;
    distance = (distance + Math.min(below, n - below)) | 0;
    twice = (twice + ((2 * below - n) >>> 31) + ((2 * below - n - 1) >>> 31)) | 0;
    logSum += count * (logarithms[reach - Math.abs(level * n - sum)] as number);
  }
  output[at + 4] = Math.max(0, Math.min(1, 1 + logSum / n));
  writeSums(output, at, n, reach, sum, squares, twice, distance);
}

/** Writes {@link vanDerEijkAgreement}: of each rater, what that level adds to the layers of those with more raters. */
function writeAgreement(
  counts: TallyCounts,
  start: number,
  levels: number,
  n: number,
  agreements: Float64Array,
  output: Float64Array,
  at: number,
): void {
  let layers = 0;
  for (let level = 0; level < levels; level += 1) {
    const count = (counts[start + level] as number) | 0;
    let higher = 0;
    for (let other = 0; other < level; other += 1) {
      higher |= ((count - (counts[start + other] as number) - 1) >>> 31) << other;
    }
    for (let other = level + 1; other < levels; other += 1) {
      higher |= ((count - (counts[start + other] as number)) >>> 31) << other;
    }
    layers += count * ((agreements[higher | (1 << level)] as number) - (agreements[higher] as number));
  }
  output[at] = Math.max(-1, Math.min(1, layers / n));
}
