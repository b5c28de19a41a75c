import type { CellMarks } from './cell-marks.ts';
import { placeLength } from './known-cells.ts';

/**
 * Finds the place of a known cell.
 *
 * @param at - where the cell begins, at least eight bytes before the end
 * @param end - where the bytes end
 * @returns the first number of its place; of a cell that isn't known, `~` of the free place that it would take, below 0
 */
export function knownPlace({ known, delimiter }: CellMarks, view: DataView, at: number, end: number): number {
  const { places } = known;
  const first = view.getInt32(at, true);
  let place = Math.imul(hashOf(first, view.getInt32(at + 4, true), delimiter), placeLength);
  for (;;) {
    const length = places[place] as number;
    if (length === 0) return ~place;
    if (places[place + 4] === first && at + length <= end && isSame(places, place, view, at)) return place;
    place = place + placeLength === places.length ? 0 : place + placeLength;
  }
}

/** By the cell's first eight bytes, or as many as it has: those of labels of levels often begin alike. */
function hashOf(first: number, second: number, delimiter: number): number {
  const other = second ^ Math.imul(delimiter, 0x01010101);
  const stops = (other - 0x01010101) & ~other & 0x80808080;
  const own = second & (((stops & -stops) >>> 7) - 1);
  // The high bits of a product, since all bits of its factors come into them: eight, for 256 places.
  return Math.imul(first ^ Math.imul(own, 0x85ebca6b), 0x9e3779b1) >>> 24;
}

/** Whether the bytes after the first four are those of the place. */
function isSame(places: Int32Array, place: number, view: DataView, at: number): boolean {
  const last = (places[place] as number) - 4;
  for (let from = 4, number = place + 5; from < last; from += 4, number += 1) {
    if (view.getInt32(at + from, true) !== places[number]) return false;
  }
  return view.getInt32(at + last, true) === places[place + 3];
}
