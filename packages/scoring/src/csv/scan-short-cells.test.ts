import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { newScan } from './scan.ts';
import { scanShortCells } from './scan-short-cells.ts';

function scanned(text: string, room: number) {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
  scan.row.bytes = new TextEncoder().encode(text);
  scan.row.starts = new Int32Array(room);
  scan.row.ends = new Int32Array(room);
  scan.end = scan.row.bytes.length;
  scan.delimiter = 0x2c;
  scan.kinds = byteKinds(0x2c);
  scanShortCells(scan);
  const cells = Array.from({ length: scan.row.cellCount }, (_, cell) => [scan.row.starts[cell], scan.row.ends[cell]]);
  return [scan.at, cells];
}

test.each([
  [
    'cells of a byte or none',
    '1,,x,\n',
    64,
    5,
    [
      [0, 1],
      [2, 2],
      [3, 4],
    ],
  ],
  ['none that might go on in the next piece', '1,2', 64, 2, [[0, 1]]],
  ['no longer cell', '1,ab,', 64, 2, [[0, 1]]],
  ['no quotation mark', '1,",', 64, 2, [[0, 1]]],
  ['no line end', '1,\n,', 64, 2, [[0, 1]]],
  [
    'as many as there is room for',
    '1,2,3,',
    2,
    4,
    [
      [0, 1],
      [2, 3],
    ],
  ],
])('passes %s: %j', (_, text, room, at, cells) => {
  expect(scanned(text, room)).toEqual([at, cells]);
});
