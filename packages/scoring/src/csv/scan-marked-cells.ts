import { passKnownCell } from './pass-known-cell.ts';
import { passShortCell } from './pass-short-cell.ts';
import type { Scan } from './scan.ts';
import { scanFours } from './scan-fours.ts';

/** Goes past cells that have a mark, which nearly all cells of a wide file of ratings do. */
export function scanMarkedCells(scan: Scan, shortCells: Int16Array): void {
  const { delimiter, row } = scan;
  let goesOn = true;
  while (goesOn) {
    goesOn = row.bytes[scan.at + 1] !== delimiter || scanFours(scan);
    goesOn = goesOn && passCell(scan, shortCells);
  }
}

function passCell(scan: Scan, shortCells: Int16Array): boolean {
  if (scan.at + 1 >= scan.end || scan.row.cellCount === scan.marks.codes.length) return false;
  return passShortCell(scan, shortCells) || passKnownCell(scan);
}
