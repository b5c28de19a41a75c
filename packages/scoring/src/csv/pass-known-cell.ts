import { knownPlace } from './known-place.ts';
import type { Scan } from './scan.ts';

/** Goes past the cell that begins here and gives it its mark, if it's a known one. */
export function passKnownCell(scan: Scan): boolean {
  const { at, end, view, row, marks } = scan;
  if (at + 8 > end) return false;
  const { known, codes } = marks;
  const place = knownPlace(marks, view, at, end);
  if (place < 0) return false;
  codes[row.cellCount] = known.places[place + 1] as number;
  row.cellCount += 1;
  scan.extraBytes += known.places[place + 2] as number;
  scan.at = at + (known.places[place] as number);
  return true;
}
