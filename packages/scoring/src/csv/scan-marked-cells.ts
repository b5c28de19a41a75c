import type { Scan } from './scan.ts';

/**
 * The innermost loop: goes past cells of a byte or none that have a mark, which nearly all cells of a wide file of ratings
 * are. Where their marks follow one another as their bytes do, four are read at once: to look into an array costs several
 * times what to reckon does. For the same reason it writes nothing but marks, and leaves the rest to {@link locateCells}.
 */
export function scanMarkedCells(scan: Scan, shortCells: Int16Array): void {
  const { delimiter, byteMarks, row, view } = scan;
  const { bytes } = row;
  const { codes } = scan.marks;
  const { lowest, beyond } = scan.markRun;
  const most = codes.length - 3;
  const last = scan.end - 7;
  const emptyMark = shortCells[0] as number;
  const delimiters = (delimiter << 24) | (delimiter << 8);
  let { cellCount } = row;
  let { at } = scan;
  while (at < last && cellCount < most) {
    // In each half of a word: the mark of a cell; below 0 or too large where it has none or no delimiter follows it.
    // `| 0` spares the engine to see after each sum whether it still is a number of 32 bits: a tenth of all instructions.
    const one = ((view.getInt32(at, true) ^ delimiters) - lowest) | 0;
    const two = ((view.getInt32(at + 4, true) ^ delimiters) - lowest) | 0;
    if (((one | two | (one + beyond) | (two + beyond)) & 0x80008000) === 0) {
      codes[cellCount] = one;
      codes[cellCount + 1] = one >> 16;
      codes[cellCount + 2] = two;
      codes[cellCount + 3] = two >> 16;
      cellCount = (cellCount + 4) | 0;
      at = (at + 8) | 0;
    } else {
      const first = bytes[at] as number;
      const length = first === delimiter ? 0 : 1;
      const mark = length === 0 ? emptyMark : (byteMarks[first] as number);
      if (mark < 0 || bytes[at + length] !== delimiter) break;
      codes[cellCount] = mark;
      cellCount += 1;
      at += length + 1;
    }
  }
  row.cellCount = cellCount;
  scan.at = at;
}
