import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { byteMarks } from './byte-marks.ts';
import { passShortCell } from './pass-short-cell.ts';
import { newScan } from './scan.ts';

/** Passes a cell where a 1 means 0, a 2 means 5, and an empty cell what is told. */
function passed(text: string, empty: number) {
  const shortCells = new Int16Array(512).fill(-1);
  shortCells.fill(empty, 0, 256);
  shortCells[256 + 0x31] = 0;
  shortCells[256 + 0x32] = 5;
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100, shortCells);
  scan.row.bytes = new TextEncoder().encode(text);
  scan.delimiter = 0x2c;
  scan.byteMarks = byteMarks(byteKinds(0x2c), shortCells);
  scan.marks.codes.fill(99);
  const isPassed = passShortCell(scan, shortCells);
  return [isPassed, scan.at, scan.row.cellCount, scan.marks.codes[0]];
}

test.each([
  ['1,', -1, 2, 0],
  ['2,', -1, 2, 5],
  [',1', 0, 1, 0],
  [',1', 9, 1, 9],
])('goes past the first cell of %j where an empty one means %i', (text, empty, at, mark) => {
  expect(passed(text, empty)).toEqual([true, at, 1, mark]);
});

test.each(['3,', ',1', '11,', '1\n', '1;', '"1"', '1'])('leaves the first cell of %j', (text) => {
  expect(passed(text, -1)).toEqual([false, 0, 0, 99]);
});
