import type { Scan } from './scan.ts';

/**
 * The innermost loop: where the marks of cells of a byte follow one another as their bytes do, reads four of them at once,
 * since to look into an array costs several times what to reckon does. For the same reason it writes nothing but marks,
 * and leaves the rest to `locateCells`.
 *
 * @returns whether it has come to a cell of another kind; `false` when fewer than eight bytes are left, or no room
 */
export function scanFours(scan: Scan): boolean {
  const { delimiter, row, view } = scan;
  const { codes } = scan.marks;
  const { lowest, beyond } = scan.markRun;
  const most = codes.length - 3;
  const last = scan.end - 7;
  const delimiters = (delimiter << 24) | (delimiter << 8);
  let { cellCount } = row;
  let { at } = scan;
  let oddOne = 0;
  let oddTwo = 0;
  while (at < last && cellCount < most) {
    // In each half of a word: the mark of a cell; below 0 or too large where it has none or no delimiter follows it.
    // `| 0` spares the engine to see after each sum whether it still is a number of 32 bits: a tenth of all instructions.
    const one = ((view.getInt32(at, true) ^ delimiters) - lowest) | 0;
    const two = ((view.getInt32(at + 4, true) ^ delimiters) - lowest) | 0;
    codes[cellCount] = one;
    codes[cellCount + 1] = one >> 16;
    codes[cellCount + 2] = two;
    codes[cellCount + 3] = two >> 16;
    oddOne = (one | (one + beyond)) & 0x80008000;
    oddTwo = (two | (two + beyond)) & 0x80008000;
    if ((oddOne | oddTwo) !== 0) break;
    cellCount = (cellCount + 4) | 0;
    at = (at + 8) | 0;
  }
  const isOdd = (oddOne | oddTwo) !== 0;
  const before = isOdd ? cellsBefore(oddOne, oddTwo) : 0;
  row.cellCount = cellCount + before;
  scan.at = at + 2 * before;
  return isOdd;
}

/** How many of the four stand before the first odd one, of which a processor can't foresee where it stands. */
function cellsBefore(oddOne: number, oddTwo: number): number {
  const halves = (oddOne >>> 15) | (oddTwo >>> 13);
  const four = halves | (halves >>> 15);
  return 31 - Math.clz32(four & -four);
}
