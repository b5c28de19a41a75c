import { delimiterKind } from './byte-kinds.ts';
import type { Scan } from './scan.ts';

/** Goes past cells of a plain byte or none, for readers that want no marks. */
export function scanShortCells(scan: Scan): void {
  const { delimiter, kinds, row } = scan;
  const { bytes, starts, ends } = row;
  const most = starts.length;
  const last = scan.end - 1;
  let { cellCount } = row;
  let { at } = scan;
  while (at < last && cellCount < most) {
    const first = bytes[at] as number;
    const stop = first === delimiter ? at : at + 1;
    if ((kinds[first] as number) > delimiterKind || bytes[stop] !== delimiter) break;
    starts[cellCount] = at;
    ends[cellCount] = stop;
    cellCount += 1;
    at = stop + 1;
  }
  row.cellCount = cellCount;
  scan.at = at;
}
