import { quote } from './bytes.ts';
import { runEnd } from './run-end.ts';
import type { Scan } from './scan.ts';

/**
 * The inner loop for quoted cells: goes past those that follow each other and hold nothing but plain bytes and
 * delimiters, up to the first other cell.
 */
export function scanQuotedCells(scan: Scan): void {
  const { delimiter, end, row } = scan;
  const { bytes, starts, ends } = row;
  const { without } = scan.marks;
  let { at } = scan;
  let { cellCount } = row;
  let { withoutCount } = scan.marks;
  while (cellCount < starts.length && bytes[at] === quote) {
    const close = runEnd(scan, at + 1, quote);
    if (close + 1 >= end || bytes[close] !== quote || bytes[close + 1] !== delimiter) break;
    starts[cellCount] = at + 1;
    ends[cellCount] = close;
    without[withoutCount] = cellCount;
    withoutCount += 1;
    cellCount += 1;
    at = close + 2;
  }
  row.cellCount = cellCount;
  scan.marks.withoutCount = withoutCount;
  scan.at = at;
  scan.cellStart = at;
}
