import { cellOpening } from '../csv/cell-opening.ts';
import type { CsvRow } from '../csv/csv-row.ts';

/** What a cell stands for, as a number. */
export type CellNumber = (row: CsvRow, index: number) => number;

const shortest = 4;
const longest = 16;
const places = 1024;
/** Of each place: the cell's bytes as four numbers that may overlap, and what it stands for, with its length in the lowest five bits. */
const stride = 5;

/**
 * Finds what cells of 4 to 16 bytes stand for among those met lately, by all of their bytes at once: a loop over them takes
 * three times as long, since a processor can't foresee where it ends. Other cells, and new ones, are read as before.
 *
 * @param read - reads a cell; one that is written with the same bytes, quotation marks too, must give the same number,
 *   from -1 to 2²⁶ - 1
 */
export function recentCells(read: CellNumber): CellNumber {
  const recent = new Int32Array(places * stride);
  let bytes = new Uint8Array(0);
  let view = new DataView(bytes.buffer);
  return (row, index) => {
    const start = cellOpening(row, index);
    const length = (row.ends[index] as number) - start;
    if (length < shortest || length > longest) return read(row, index);
    if (bytes !== row.bytes) {
      bytes = row.bytes as Uint8Array<ArrayBuffer>;
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    // Without `Math.min` and `Math.max`, of which a processor can't foresee the outcome where lengths differ.
    const last = length - 4;
    const beyond = last - 4;
    const first = view.getInt32(start);
    const second = view.getInt32(start + 4 + (beyond & (beyond >> 31)));
    const third = view.getInt32(start + (beyond & ~(beyond >> 31)));
    const fourth = view.getInt32(start + last);
    const at = Math.imul(placeOf(first ^ (second << 3), third ^ (fourth << 5), length), stride);
    const known = recent[at + 4] as number;
    const difference =
      ((recent[at] as number) ^ first) |
      ((recent[at + 1] as number) ^ second) |
      ((recent[at + 2] as number) ^ third) |
      ((recent[at + 3] as number) ^ fourth) |
      ((known & 31) ^ length);
    if (difference === 0) return known >> 5;
    const number = read(row, index);
    recent[at] = first;
    recent[at + 1] = second;
    recent[at + 2] = third;
    recent[at + 3] = fourth;
    recent[at + 4] = (number << 5) | length;
    return number;
  };
}

/** The high bits of a product, since all bits of its factors come into them. */
function placeOf(beginning: number, ending: number, length: number): number {
  const mixed = Math.imul(beginning, 0x9e3779b1) ^ Math.imul(ending + length, 0x85ebca6b);
  return Math.imul(mixed, 0xc2b2ae35) >>> 22;
}
