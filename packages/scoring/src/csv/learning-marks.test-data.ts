import type { CellMarks } from './cell-marks.ts';
import { noKnownCells } from './known-cells.ts';

/** The marks of a row whose first cell has none, of a reader that knows no cells yet. */
export function learningMarks(delimiter: number): CellMarks {
  return {
    codes: new Int16Array(1),
    without: new Int32Array(1),
    withoutCount: 1,
    rowStart: 0,
    known: noKnownCells(),
    delimiter,
  };
}
