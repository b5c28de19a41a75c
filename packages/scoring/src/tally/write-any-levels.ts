import type { CellTables } from './cell-tables.ts';
import { writeSums } from './write-sums.ts';

/**
 * The statistics of one cell of any number of levels, without a branch that hangs on its counts: a processor that guesses
 * wrong in every other cell takes twice as long. `x >>> 31` is 1 for a whole number below 0.
 *
 * @returns whether the cell was written; not with more raters than the tables allow
 */
export function writeAnyLevels(
  counts: Uint32Array,
  start: number,
  levels: number,
  { logarithms, agreements }: CellTables,
  output: Float64Array,
  at: number,
): boolean {
  let n = 0;
  let sum = 0;
  let squares = 0;
  let bits = 0;
  for (let level = 0; level < levels; level += 1) {
    const count = (counts[start + level] as number) | 0;
    n = (n + count) | 0;
    sum = (sum + level * count) | 0;
    squares = (squares + level * level * count) | 0;
    bits |= count;
  }
  const reach = Math.imul(n, levels - 1);
  if (bits >>> 0 >= logarithms.length || reach >= logarithms.length) return false;
  if (n === 0) {
    output.fill(0, at, at + 8);
    return true;
  }
  let below = 0;
  let distance = 0;
  let twice = 0;
  let closeness = 0;
  for (let level = 0; level < levels; level += 1) {
    const count = (counts[start + level] as number) | 0;
    below = (below + count) | 0;
    distance = (distance + Math.min(below, n - below)) | 0;
    twice = (twice + ((2 * below - n) >>> 31) + ((2 * below - n - 1) >>> 31)) | 0;
    closeness += count * (logarithms[reach - Math.abs(level * n - sum)] as number);
  }
  const logSum = closeness - n * (logarithms[reach] as number);
  output[at + 4] = Math.max(0, Math.min(1, 1 + logSum / n));
  writeAgreement(counts, start, levels, agreements, output, at + 5);
  writeSums(output, at, n, reach, sum, squares, twice, distance);
  return true;
}

/** Writes {@link vanDerEijkAgreement}: of each rater, what that level adds to the layers of those with more raters. */
function writeAgreement(
  counts: Uint32Array,
  start: number,
  levels: number,
  agreements: Float64Array,
  output: Float64Array,
  at: number,
): void {
  let n = 0;
  let layers = 0;
  for (let level = 0; level < levels; level += 1) {
    const count = (counts[start + level] as number) | 0;
    n = (n + count) | 0;
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
