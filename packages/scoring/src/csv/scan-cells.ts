import { plainKind } from './byte-kinds.ts';
import { runEnd } from './run-end.ts';
import type { Scan } from './scan.ts';

/**
 * The inner loop: goes past cells of plain bytes, up to the line end, quotation mark or other byte that needs a closer
 * look, or to the end of the bytes. Everything it touches is a local variable, and it makes nothing.
 */
export function scanCells(scan: Scan): void {
  const { delimiter, kinds, end, row } = scan;
  const { bytes, starts, ends } = row;
  let { cellCount } = row;
  let { at, cellStart } = scan;
  for (;;) {
    at = runEnd(bytes, kinds, at, end, plainKind);
    if (at === end || bytes[at] !== delimiter || cellCount === starts.length) break;
    starts[cellCount] = cellStart;
    ends[cellCount] = at;
    cellCount += 1;
    at += 1;
    // Nearly all cells of a wide file of ratings are empty or one character long: without a loop of their own, they
    // take three times as long.
    while (at + 1 < end && cellCount < starts.length) {
      const stop = kinds[bytes[at] as number] === plainKind ? at + 1 : at;
      if (bytes[stop] !== delimiter) break;
      starts[cellCount] = at;
      ends[cellCount] = stop;
      cellCount += 1;
      at = stop + 1;
    }
    cellStart = at;
  }
  row.cellCount = cellCount;
  scan.at = at;
  scan.cellStart = cellStart;
}
