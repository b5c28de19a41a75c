import { endLine } from './end-line.ts';
import { reportFault } from './report-fault.ts';
import type { Scan } from './scan.ts';

function deliver(scan: Scan, at: number): void {
  const { row } = scan;
  if (scan.isDropping || at - scan.rowStart > scan.rowLimit) {
    reportFault(scan, 'row-too-long', row.line, 1);
  } else {
    scan.hasOutput = true;
    scan.marks.rowStart = scan.rowStart;
    scan.handlers.onRow(row, scan.marks);
  }
}

/** Delivers the row that the line end at `at` closes, unless the line is empty, and begins the next. */
export function endRow(scan: Scan, at: number): void {
  if (at > scan.rowStart) deliver(scan, at);
  endLine(scan, at);
  scan.at = at + 1;
  scan.rowStart = at + 1;
  scan.cellStart = at + 1;
  scan.isDropping = false;
  scan.row.line = scan.line;
  scan.row.cellCount = 0;
  scan.marks.withoutCount = 0;
}
