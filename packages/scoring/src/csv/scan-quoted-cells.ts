import { delimiterKind } from './byte-kinds.ts';
import { quote } from './bytes.ts';
import type { Scan } from './scan.ts';

/**
 * The inner loop for quoted cells: goes past those that follow each other and hold nothing but plain bytes and
 * delimiters, up to the first other cell.
 */
export function scanQuotedCells(scan: Scan): void {
  const { delimiter, kinds, end, row } = scan;
  const { bytes, starts, ends } = row;
  let { at } = scan;
  let { cellCount } = row;
  while (cellCount < starts.length && bytes[at] === quote) {
    let close = at + 1;
    while (close < end && (kinds[bytes[close] as number] as number) <= delimiterKind) close += 1;
    if (close + 1 >= end || bytes[close] !== quote || bytes[close + 1] !== delimiter) break;
    starts[cellCount] = at + 1;
    ends[cellCount] = close;
    cellCount += 1;
    at = close + 2;
  }
  row.cellCount = cellCount;
  scan.at = at;
  scan.cellStart = at;
}
