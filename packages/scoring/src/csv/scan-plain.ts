import { delimiterKind, lineEndKind, plainKind, quoteKind } from './byte-kinds.ts';
import { columnAt } from './column-at.ts';
import { endPlainCell } from './end-plain-cell.ts';
import { endRow } from './end-row.ts';
import { passOddByte } from './pass-odd-byte.ts';
import type { Scan } from './scan.ts';
import { scanCells } from './scan-cells.ts';
import { scanQuotedCells } from './scan-quoted-cells.ts';

function passDelimiter(scan: Scan): void {
  endPlainCell(scan, scan.at);
  scan.at += 1;
  scan.cellStart = scan.at;
}

function passLineEnd(scan: Scan): void {
  endPlainCell(scan, scan.at);
  endRow(scan, scan.at);
}

function openQuotes(scan: Scan): void {
  scan.isInQuotes = true;
  scan.quoteLine = scan.line;
  scan.quoteColumn = columnAt(scan, scan.at);
  scan.at += 1;
}

/** Only where a cell begins does a quotation mark open quotes; elsewhere it is a character like others, as in Excel. */
function passQuote(scan: Scan): void {
  const { at } = scan;
  if (at > scan.cellStart) {
    scan.at += 1;
    return;
  }
  scanQuotedCells(scan);
  if (scan.at === at) openQuotes(scan);
}

/** Goes past one byte that the inner loop leaves alone; `false` when more bytes are needed. */
function passSpecial(scan: Scan, kind: number): boolean {
  if (kind === lineEndKind) passLineEnd(scan);
  else if (kind === quoteKind) passQuote(scan);
  else if (kind === delimiterKind) passDelimiter(scan);
  else if (kind === plainKind) scan.at += 1;
  else return passOddByte(scan);
  return true;
}

/** Scans cells without quotes until a quoted one begins; `false` when more bytes are needed. */
export function scanPlain(scan: Scan): boolean {
  while (!scan.isInQuotes) {
    scanCells(scan);
    if (scan.at === scan.end) return false;
    const kind = scan.kinds[scan.row.bytes[scan.at] as number] as number;
    if (!passSpecial(scan, kind)) return false;
  }
  return true;
}
