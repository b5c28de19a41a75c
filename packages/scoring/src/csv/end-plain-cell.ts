import { endCell } from './end-cell.ts';
import type { Scan } from './scan.ts';

/** Ends the cell that isn't quoted at `at`; gives it its mark when it is short and has one. */
export function endPlainCell(scan: Scan, at: number): void {
  const { row, marks } = scan;
  const mark = markOf(scan, at - scan.cellStart);
  if (mark < 0 || row.cellCount === marks.codes.length) {
    endCell(scan, scan.cellStart, at);
  } else {
    marks.codes[row.cellCount] = mark;
    row.cellCount += 1;
  }
}

function markOf({ byteMarks, cellStart, row, shortCells }: Scan, length: number): number {
  if (length > 1 || shortCells === undefined) return -1;
  return (length === 0 ? shortCells[0] : byteMarks[row.bytes[cellStart] as number]) as number;
}
