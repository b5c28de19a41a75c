import type { Scan } from './scan.ts';

/** Moves the unfinished row to the front of the buffer, with the byte before it, which tells CR LF and quotes apart. */
function moveToFront(scan: Scan): void {
  const { row } = scan;
  const shift = Math.max(0, scan.rowStart - 1);
  if (shift === 0) return;
  row.bytes.copyWithin(0, shift, scan.end);
  for (let cell = 0; cell < row.cellCount; cell += 1) {
    row.starts[cell] = (row.starts[cell] as number) - shift;
    row.ends[cell] = (row.ends[cell] as number) - shift;
  }
  scan.end -= shift;
  scan.at -= shift;
  scan.rowStart -= shift;
  scan.cellStart -= shift;
  scan.lineStart -= shift;
}

function makeRoom(scan: Scan, length: number): void {
  const { row } = scan;
  const needed = scan.end + length;
  if (needed <= row.bytes.length) return;
  const roomier = new Uint8Array(needed * 2);
  roomier.set(row.bytes.subarray(0, scan.end));
  row.bytes = roomier;
  scan.view = new DataView(roomier.buffer);
}

export function appendBytes(scan: Scan, piece: Uint8Array): void {
  moveToFront(scan);
  makeRoom(scan, piece.length);
  scan.row.bytes.set(piece, scan.end);
  scan.end += piece.length;
}
