import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { byteMarks } from './byte-marks.ts';
import { learnCell } from './learn-cell.ts';
import { markRun } from './mark-run.ts';
import { newScan, type Scan } from './scan.ts';
import { scanMarkedCells } from './scan-marked-cells.ts';

/** The marks of the digits 1 to 5 are 0 to 4, that of a 9 is 7, that of an empty cell 8, and that of "never ever" 6. */
const shortCells = new Int16Array(512).fill(-1);
shortCells.fill(8, 0, 256);
for (const [mark, digit] of [...'12345'].entries()) shortCells[256 + digit.charCodeAt(0)] = mark;
shortCells[256 + '9'.charCodeAt(0)] = 7;

function learnNeverEver({ marks }: Scan, delimiter: string) {
  const bytes = new TextEncoder().encode(`never ever${delimiter}`);
  marks.delimiter = delimiter.charCodeAt(0);
  learnCell({ line: 1, cellCount: 1, bytes, starts: Int32Array.of(0), ends: Int32Array.of(10) }, 0, 6, marks);
}

/** Scans a text, of which the part after `|` hasn't been pushed: it is left over from an earlier piece. */
function scanned(text: string, room: number, delimiter: string) {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100, shortCells);
  learnNeverEver(scan, delimiter);
  const [pushed = '', rest = ''] = text.replaceAll(',', delimiter).split('|');
  const bytes = new TextEncoder().encode(pushed + rest);
  scan.row.bytes = bytes;
  scan.view = new DataView(bytes.buffer);
  scan.end = pushed.length;
  scan.delimiter = delimiter.charCodeAt(0);
  scan.kinds = byteKinds(scan.delimiter);
  scan.byteMarks = byteMarks(scan.kinds, shortCells);
  scan.markRun = markRun(scan.byteMarks);
  scan.marks.codes = new Int16Array(room);
  scanMarkedCells(scan, shortCells);
  return [scan.at, [...scan.marks.codes.subarray(0, scan.row.cellCount)], scan.row.cellCount];
}

// It reads eight bytes and writes four marks, so that it begins no cell with fewer bytes to come, or less room.
test.each([
  ['four at once, to the last byte', '1,5,2,4,', 64, 8, [0, 4, 1, 3]],
  ['nothing of fewer than eight bytes', '1,2,3,4', 64, 0, []],
  ['eight at once', '5,4,3,2,1,2,3,4,', 64, 16, [4, 3, 2, 1, 0, 1, 2, 3]],
  ['empty cells one by one, then four at once', '5,,3,,1,2,3,4,x', 64, 14, [4, 8, 2, 8, 0, 1, 2, 3]],
  ['a mark outside the run', '9,1,2,9,1,2,3,4', 64, 8, [7, 0, 1, 7]],
  ['up to a byte without a mark', '1,2,x,4,5,1,2', 64, 4, [0, 1]],
  ['up to the bytes beside the run', '1,0,3,4,5,6,2,1,', 64, 2, [0]],
  ['up to a longer cell', '1,23,4,5,1,2,3', 64, 2, [0]],
  ['as many as there is room for', '1,2,3,4,5,1,2,3,4,5,', 7, 8, [0, 1, 2, 3]],
  ['no more than there is room for', '9,9,9,9,9,9,9,9,9,9,', 7, 8, [7, 7, 7, 7]],
  ['no more known cells than there is room for', 'never ever,never ever,never ever,1', 2, 22, [6, 6]],
  ['no more empty cells than there is room for', ',,,,,,,,1', 3, 0, []],
  ['an empty cell before fewer than eight bytes', ',1,2,3', 64, 1, [8]],
  ['a known cell that ends with the bytes', '9,never ever,', 64, 13, [7, 6]],
  ['nothing beyond a known cell at the end, such as an empty one left over', '9,never ever,|,x', 64, 13, [7, 6]],
  ['nothing beyond a known cell at the end, such as a short one left over', 'never ever,|9,1', 64, 11, [6]],
  ['nothing beyond a known cell at the end, such as one left over', 'never ever,|never ever,', 64, 11, [6]],
  ['no known cell whose delimiter is left over', '9,never ever|,1', 64, 2, [7]],
  ['no short cell whose delimiter is left over', 'never ever,9|,1', 64, 11, [6]],
])('passes %s: %s', (_, text, room, at, codes) => {
  for (const delimiter of [',', ';', '\t']) expect(scanned(text, room, delimiter)).toEqual([at, codes, codes.length]);
});
