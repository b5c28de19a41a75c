import type { Scan } from './scan.ts';

/**
 * The innermost loop: goes past cells of a byte or none that have a mark, which nearly all cells of a wide file of ratings
 * are. Everything it touches is a local variable, and few enough of them to stay in the processor's registers.
 */
export function scanShortCells(scan: Scan): void {
  const { delimiter, byteMarks, row } = scan;
  const { bytes, starts, ends } = row;
  const { codes } = scan.marks;
  const most = starts.length;
  const last = scan.end - 1;
  let { cellCount } = row;
  let { at } = scan;
  while (at < last && cellCount < most) {
    const first = bytes[at] as number;
    const mark = byteMarks[first] as number;
    const stop = first === delimiter ? at : at + 1;
    if (mark < 0 || bytes[stop] !== delimiter) break;
    starts[cellCount] = at;
    ends[cellCount] = stop;
    codes[cellCount] = mark;
    cellCount += 1;
    at = stop + 1;
  }
  row.cellCount = cellCount;
  scan.at = at;
  scan.cellStart = at;
}
