import type { Scan } from './scan.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';

/** Forgets what has been scanned of a row over the limit, so that the buffer doesn't grow with it. */
function dropLongRow(scan: Scan): void {
  if (scan.at - scan.rowStart > scan.rowLimit) scan.isDropping = true;
  if (!scan.isDropping) return;
  scan.rowStart = scan.at - 1;
  scan.row.cellCount = 0;
  scan.marks.withoutCount = 0;
}

/** Scans the bytes that were pushed, as far as they can be understood without the ones to come. */
export function scanRows(scan: Scan): void {
  let goesOn = true;
  while (goesOn) goesOn = scan.isInQuotes ? scanQuoted(scan) : scanPlain(scan);
  dropLongRow(scan);
}
