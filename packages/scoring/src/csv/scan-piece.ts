import { appendBytes } from './append-bytes.ts';
import { readHead } from './read-head.ts';
import type { Scan } from './scan.ts';
import { scanRows } from './scan-rows.ts';

/** Takes in a piece of the file and scans what it can; `isLast` when no other piece follows. */
export function scanPiece(scan: Scan, piece: Uint8Array, isLast: boolean): void {
  if (scan.isStopped) return;
  appendBytes(scan, piece);
  if (scan.delimiter === 0 && (isLast || scan.end >= scan.headLength)) readHead(scan, isLast);
  if (scan.delimiter !== 0) scanRows(scan);
}
