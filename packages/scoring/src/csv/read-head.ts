import { binaryKind } from './binary-kind.ts';
import { byteKinds } from './byte-kinds.ts';
import { byteMarks } from './byte-marks.ts';
import { findDelimiter } from './find-delimiter.ts';
import { isUtf16 } from './is-utf-16.ts';
import { markRun } from './mark-run.ts';
import { namedDelimiter } from './named-delimiter.ts';
import { reportFault } from './report-fault.ts';
import type { Scan } from './scan.ts';

function afterByteOrderMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function begin(scan: Scan, from: number, delimiter: number): void {
  scan.delimiter = delimiter;
  scan.marks.delimiter = delimiter;
  scan.kinds = byteKinds(delimiter);
  if (scan.shortCells !== undefined) {
    scan.byteMarks = byteMarks(scan.kinds, scan.shortCells);
    scan.markRun = markRun(scan.byteMarks);
  }
  scan.at = from;
  scan.rowStart = from;
  scan.cellStart = from;
  scan.lineStart = from;
}

/** Settles encoding and delimiter from the beginning of the file, or waits until twice as much of it has been pushed. */
export function readHead(scan: Scan, isWhole: boolean): void {
  const { bytes } = scan.row;
  const unread = isUtf16(bytes, scan.end) ? 'utf-16' : binaryKind(bytes);
  if (unread !== undefined) {
    scan.isStopped = true;
    reportFault(scan, unread, 1, 1);
    return;
  }
  const from = afterByteOrderMark(bytes);
  const named = namedDelimiter(bytes, from);
  const longest = from + scan.rowLimit;
  const found = findDelimiter(bytes, from, Math.min(scan.end, longest), isWhole || scan.end >= longest);
  scan.headLength = scan.end * 2;
  if (named !== 0) begin(scan, from + 5, named);
  else if (found !== 0) begin(scan, from, found);
}
