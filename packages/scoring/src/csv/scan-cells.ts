import { plainKind } from './byte-kinds.ts';
import { lineFeed } from './bytes.ts';
import { runEnd } from './run-end.ts';
import type { Scan } from './scan.ts';
import { scanMarkedCells } from './scan-marked-cells.ts';
import { scanShortCells } from './scan-short-cells.ts';

/**
 * The inner loop: goes past cells of plain bytes, up to the line end, quotation mark or other byte that needs a closer
 * look, or to the end of the bytes.
 */
export function scanCells(scan: Scan): void {
  const { delimiter, end, kinds, marks, row, shortCells } = scan;
  const { bytes, starts, ends } = row;
  const { known } = marks;
  let { at, cellStart } = scan;
  let { cellCount } = row;
  let { withoutCount } = marks;
  for (;;) {
    // Only where a short cell begins, or a known one may: to call costs as much as ten bytes do.
    if (at === cellStart && (bytes[at + 1] === delimiter || cellCount >= known.firstColumn)) {
      scan.at = at;
      row.cellCount = cellCount;
      if (shortCells === undefined) scanShortCells(scan);
      else scanMarkedCells(scan, shortCells);
      at = scan.at;
      cellStart = at;
      cellCount = row.cellCount;
      // The last of short cells: a line feed is all that follows.
      if (at < end && bytes[at + 1] === lineFeed && kinds[bytes[at] as number] === plainKind) {
        at += 1;
        break;
      }
    }
    at = runEnd(scan, at, delimiter);
    if (at === end || bytes[at] !== delimiter || cellCount === starts.length) break;
    starts[cellCount] = cellStart;
    ends[cellCount] = at;
    marks.without[withoutCount] = cellCount;
    withoutCount += 1;
    cellCount += 1;
    at += 1;
    cellStart = at;
  }
  scan.at = at;
  scan.cellStart = cellStart;
  row.cellCount = cellCount;
  marks.withoutCount = withoutCount;
}
