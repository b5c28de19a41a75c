import type { Scan } from './scan.ts';

/** Goes past the cell that begins here, when it's one of a byte or none that has a mark and a delimiter follows it. */
export function passShortCell(scan: Scan, shortCells: Int16Array): boolean {
  const { at, byteMarks, delimiter, marks, row } = scan;
  const first = row.bytes[at] as number;
  const stop = first === delimiter ? at : at + 1;
  const mark = (stop === at ? shortCells[0] : byteMarks[first]) as number;
  if (mark < 0 || row.bytes[stop] !== delimiter) return false;
  marks.codes[row.cellCount] = mark;
  row.cellCount += 1;
  scan.at = stop + 1;
  return true;
}
