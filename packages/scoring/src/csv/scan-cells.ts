import { plainKind } from './byte-kinds.ts';
import { endCell } from './end-cell.ts';
import type { Scan } from './scan.ts';
import { scanShortCells } from './scan-short-cells.ts';

/**
 * The inner loop: goes past cells of plain bytes, up to the line end, quotation mark or other byte that needs a closer
 * look, or to the end of the bytes.
 */
export function scanCells(scan: Scan): void {
  const { delimiter, kinds, end, row } = scan;
  const { bytes } = row;
  for (;;) {
    // Only where a short cell begins: to call costs as much as ten bytes do.
    if (bytes[scan.at + 1] === delimiter && scan.at === scan.cellStart) scanShortCells(scan);
    let { at } = scan;
    while (at < end && kinds[bytes[at] as number] === plainKind) at += 1;
    scan.at = at;
    if (at === end || bytes[at] !== delimiter) return;
    endCell(scan, scan.cellStart, at);
    scan.at = at + 1;
    scan.cellStart = at + 1;
  }
}
