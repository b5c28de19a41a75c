import { lineFeed } from './bytes.ts';
import { reportFault } from './report-fault.ts';
import type { CountedFault, Scan } from './scan.ts';
import { scanPiece } from './scan-piece.ts';

function reportCounted(scan: Scan, code: 'not-utf-8' | 'nul-byte', fault: CountedFault): void {
  if (fault.count > 0) reportFault(scan, code, fault.line, fault.column, fault.count);
}

/** Delivers the last row and reports what can be said only of the whole file. */
export function endScan(scan: Scan): void {
  // Four line ends complete whatever is waiting for bytes: a row, a closing quote, a character cut off after its first
  // byte. As empty lines they count for nothing.
  scanPiece(scan, new Uint8Array(4).fill(lineFeed), true);
  if (scan.isInQuotes) reportFault(scan, 'unclosed-quote', scan.quoteLine, scan.quoteColumn);
  reportCounted(scan, 'not-utf-8', scan.notUtf8);
  reportCounted(scan, 'nul-byte', scan.nulBytes);
  if (!scan.hasOutput) reportFault(scan, 'empty-file', 1, 1);
}
