import type { CellMarks } from '../csv/cell-marks.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { learnCell } from '../csv/learn-cell.ts';
import type { CellCode } from './cell-codes.ts';

/** Reads the codes of rows. */
export interface RowCodes {
  /** Reads a row, and says whether each of its cells stands for something. */
  readonly read: (row: CsvRow, marks: CellMarks) => boolean;
  /** The codes of the row that was read, in the order of the positions; filled anew for every row. */
  readonly codes: () => Int16Array;
}

/**
 * Reads rows of which nearly all cells were marked with their codes while they were scanned.
 *
 * @param positions - the column of each code
 * @param width - how many columns there are
 * @param codeOf - reads a cell without a mark
 */
export function rowCodes(positions: Int32Array, width: number, codeOf: CellCode): RowCodes {
  const isCode = new Uint8Array(width);
  for (const position of positions) isCode[position] = 1;
  const start = positions[0] ?? 0;
  const isRun = positions.every((position, place) => position === start + place);
  const gathered = new Int16Array(positions.length);
  let all: Int16Array = gathered;
  let codes: Int16Array = gathered;
  const lay = (marks: CellMarks) => {
    if (!isRun) {
      for (let place = 0; place < positions.length; place += 1) {
        gathered[place] = marks.codes[positions[place] as number] as number;
      }
    } else if (all !== marks.codes) {
      all = marks.codes;
      codes = all.subarray(start, start + positions.length);
    }
  };
  return {
    read(row, marks) {
      const { codes, without, withoutCount } = marks;
      let signs = 0;
      let first = -1;
      for (let place = withoutCount - 1; place >= 0; place -= 1) {
        const index = without[place] as number;
        if (isCode[index] === 0) continue;
        const code = codeOf(row, index);
        signs |= code;
        codes[index] = code;
        first = index;
      }
      // One of each row: in the next ones it has a mark, and others come first.
      if (first >= 0 && (codes[first] as number) >= 0) learnCell(row, first, codes[first] as number, marks);
      lay(marks);
      // One code below 0 leaves the sign of all of them so.
      return signs >= 0;
    },
    codes: () => codes,
  };
}
