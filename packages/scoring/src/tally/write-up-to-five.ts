import type { CellTables } from './cell-tables.ts';
import type { TallyCounts } from './tally-counts.ts';
import { writeSingly } from './write-singly.ts';
import { writeSums } from './write-sums.ts';

/**
 * As {@link writeAnyLevels}, with its loops over levels written out for scales of up to five, which takes half the time.
 * Levels that the scale lacks have no raters; what they look up is multiplied by 0.
 */
export function writeUpToFive(
  counts: TallyCounts,
  levels: number,
  tables: CellTables,
  output: Float64Array,
  apart: number,
): void {
  const { logarithms, agreements } = tables;
  const limit = logarithms.length;
  for (let start = 0, at = 0; start < counts.length; start += apart, at += 8) {
    const a = (counts[start] as number) | 0;
    const b = (counts[start + 1] as number) | 0;
    const c = levels > 2 ? (counts[start + 2] as number) | 0 : 0;
    const d = levels > 3 ? (counts[start + 3] as number) | 0 : 0;
    const e = levels > 4 ? (counts[start + 4] as number) | 0 : 0;
    const n = (a + b + c + d + e) | 0;
    const reach = Math.imul(n, levels - 1);
    if (n === 0 || (a | b | c | d | e) >>> 0 >= limit || reach >= limit) {
      writeSingly(counts, start, levels, output, at);
      continue;
    }
    const sum = (b + 2 * c + 3 * d + 4 * e) | 0;
    const squares = (b + 4 * c + 9 * d + 16 * e) | 0;
    const logSum =
      a * (logarithms[reach - sum] as number) +
      b * (logarithms[reach - Math.abs(n - sum)] as number) +
      c * (logarithms[Math.max(0, reach - Math.abs(2 * n - sum))] as number) +
      d * (logarithms[Math.max(0, reach - Math.abs(3 * n - sum))] as number) +
      e * (logarithms[Math.max(0, reach - Math.abs(4 * n - sum))] as number) -
      n * (logarithms[reach] as number);
    const ab = (a + b) | 0;
    const de = (d + e) | 0;
    const twice = atMostHalf(a, n) + atMostHalf(ab, n) + atMostHalf(n - de, n) + atMostHalf(n - e, n);
    const distance = Math.min(a, n - a) + Math.min(ab, n - ab) + Math.min(n - de, de) + Math.min(n - e, e);
    writeSums(output, at, n, reach, sum, squares, twice, distance);
    output[at + 4] = Math.max(0, Math.min(1, 1 + logSum / n));
    output[at + 5] = Math.max(-1, Math.min(1, layersOf(a, b, c, d, e, agreements) / n));
  }
}

/** 2 when less than half are below, 1 when just half, otherwise 0: all of them together are twice the median from 0. */
function atMostHalf(below: number, n: number): number {
  return ((2 * below - n) >>> 31) + ((2 * below - n - 1) >>> 31);
}

/**
 * The layers of {@link vanDerEijkAgreement}: of each rater, what that level adds to those with more raters. `(x − y) >> 31`
 * has all bits set where `y` is more than `x`, or none.
 */
function layersOf(a: number, b: number, c: number, d: number, e: number, agreements: Float64Array): number {
  const ab = (a - b) >> 31;
  const ac = (a - c) >> 31;
  const ad = (a - d) >> 31;
  const ae = (a - e) >> 31;
  const bc = (b - c) >> 31;
  const bd = (b - d) >> 31;
  const be = (b - e) >> 31;
  const cd = (c - d) >> 31;
  const ce = (c - e) >> 31;
  const de = (d - e) >> 31;
  return (
    a * gain(agreements, 1, (ab & 2) | (ac & 4) | (ad & 8) | (ae & 16)) +
    b * gain(agreements, 2, (~ab & 1) | (bc & 4) | (bd & 8) | (be & 16)) +
    c * gain(agreements, 4, (~ac & 1) | (~bc & 2) | (cd & 8) | (ce & 16)) +
    d * gain(agreements, 8, (~ad & 1) | (~bd & 2) | (~cd & 4) | (de & 16)) +
    e * gain(agreements, 16, (~ae & 1) | (~be & 2) | (~ce & 4) | (~de & 8))
  );
}

function gain(agreements: Float64Array, level: number, higher: number): number {
  return (agreements[higher | level] as number) - (agreements[higher] as number);
}
