import { delimiterKind, lineEndKind, oddKind, quoteKind } from './byte-kinds.ts';
import { quote } from './bytes.ts';
import { columnAt } from './column-at.ts';
import { endCell } from './end-cell.ts';
import { endLine } from './end-line.ts';
import { endRow } from './end-row.ts';
import { passOddByte } from './pass-odd-byte.ts';
import { reportFault } from './report-fault.ts';
import { runEnd } from './run-end.ts';
import type { Scan } from './scan.ts';

function closeCell(scan: Scan, next: number): void {
  const { at } = scan;
  scan.isInQuotes = false;
  scan.at = at + 1;
  const kind = scan.kinds[next];
  if (kind !== delimiterKind && kind !== lineEndKind) {
    // Scanned on as a plain cell that began at the opening mark, so nothing of what stands in the file is lost.
    reportFault(scan, 'text-after-quote', scan.line, columnAt(scan, at + 1));
    return;
  }
  endCell(scan, scan.cellStart + 1, at);
  scan.cellStart = at + 2;
  scan.at = at + 2;
  if (kind === lineEndKind) endRow(scan, at + 1);
}

/** Goes past a quotation mark inside quotes; `false` when the byte that tells what it means has yet to be pushed. */
function passQuote(scan: Scan): boolean {
  if (scan.at + 1 === scan.end) return false;
  const next = scan.row.bytes[scan.at + 1] as number;
  if (next === quote) scan.at += 2;
  else closeCell(scan, next);
  return true;
}

/** Scans inside quotes until the cell is closed; `false` when more bytes are needed. */
export function scanQuoted(scan: Scan): boolean {
  const { kinds, end } = scan;
  const { bytes } = scan.row;
  while (scan.isInQuotes) {
    const at = runEnd(scan, scan.at, quote);
    scan.at = at;
    if (at === end) return false;
    const kind = kinds[bytes[at] as number];
    if (kind === quoteKind || kind === oddKind) {
      if (!(kind === quoteKind ? passQuote(scan) : passOddByte(scan))) return false;
    } else {
      if (kind === lineEndKind) endLine(scan, at);
      scan.at += 1;
    }
  }
  return true;
}
