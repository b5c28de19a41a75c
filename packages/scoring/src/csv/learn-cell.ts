import { nulByte, quote } from './bytes.ts';
import type { CellMarks } from './cell-marks.ts';
import type { CsvRow } from './csv-row.ts';
import { type KnownCells, longestKnown, mostKnown } from './known-cells.ts';
import { knownPlace } from './known-place.ts';
import { utf8Step } from './utf-8-step.ts';

/**
 * Tells which mark a cell without one should have had, so that cells of the same bytes are marked while they are scanned.
 * Passes over those that mean more than their bytes: quoted ones, and those that have a fault.
 */
export function learnCell(row: CsvRow, index: number, mark: number, marks: CellMarks): void {
  const { known, delimiter } = marks;
  const start = row.starts[index] as number;
  const end = row.ends[index] as number;
  const length = end - start + 1;
  // After a quoted cell stands a quotation mark.
  if (length < 5 || length > longestKnown || row.bytes[end] !== delimiter) return;
  if (known.count === mostKnown || start + 8 > row.bytes.length) return;
  const characters = charactersOf(row, start, end);
  if (characters === 0) return;
  known.firstColumn = Math.min(known.firstColumn, index);
  const view = new DataView(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength);
  const place = ~knownPlace(marks, view, start, row.bytes.length);
  if (place < 0) return;
  known.places.set([length, mark, end - start - characters, view.getInt32(end - 3, true)], place);
  keepBytes(known, place + 4, view, start, end);
}

function keepBytes(known: KnownCells, to: number, view: DataView, start: number, end: number): void {
  for (let at = start, number = to; at + 3 <= end; at += 4, number += 1) known.places[number] = view.getInt32(at, true);
  known.count += 1;
}

/** How many characters the cell has; 0 when one of them needs a closer look each time. */
function charactersOf({ bytes }: CsvRow, start: number, end: number): number {
  let characters = 0;
  for (let at = start; at < end; characters += 1) {
    const step = utf8Step(bytes, at, end);
    if (step < 0 || bytes[at] === quote || bytes[at] === nulByte) return 0;
    at += step;
  }
  return characters;
}
