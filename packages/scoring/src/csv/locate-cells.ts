import { carriageReturn, lineFeed } from './bytes.ts';
import type { CellMarks } from './cell-marks.ts';
import { cellOpening } from './cell-opening.ts';
import type { CsvRow } from './csv-row.ts';

/**
 * Finds out where the cells of a row begin and end that were marked while they were scanned, and left at that.
 *
 * @param count - how many cells are wanted, from the first on
 */
export function locateCells(row: CsvRow, marks: CellMarks, count: number = row.cellCount): void {
  const { without, withoutCount } = marks;
  // As many without a mark as are wanted, and all of them at the front: nothing is left to find out.
  if (count <= withoutCount && without[count - 1] === count - 1) return;
  const { bytes, starts, ends } = row;
  let at = marks.rowStart;
  for (let cell = 0, place = 0; cell < count; cell += 1) {
    if (place < withoutCount && without[place] === cell) {
      place += 1;
      at = (ends[cell] as number) + (cellOpening(row, cell) < (starts[cell] as number) ? 2 : 1);
    } else {
      starts[cell] = at;
      while (!isBetween(bytes[at] as number, marks.delimiter)) at += 1;
      ends[cell] = at;
      at += 1;
    }
  }
}

/** Whether a byte stands after a cell: a cell with a mark has none of these in it. */
function isBetween(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === lineFeed || byte === carriageReturn;
}
