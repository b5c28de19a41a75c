import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { newScan } from './scan.ts';
import { scanQuotedCells } from './scan-quoted-cells.ts';

/** Scans a text, of which the part after `|` hasn't been pushed: it is left over from an earlier piece. */
function scanned(text: string, room: number) {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
  const [pushed = '', rest = ''] = text.split('|');
  scan.row.bytes = new TextEncoder().encode(pushed + rest);
  scan.view = new DataView(scan.row.bytes.buffer);
  scan.row.starts = new Int32Array(room);
  scan.row.ends = new Int32Array(room);
  scan.end = pushed.length;
  scan.delimiter = 0x2c;
  scan.kinds = byteKinds(0x2c);
  scanQuotedCells(scan);
  const { row, marks, at, cellStart } = scan;
  const cells = Array.from({ length: row.cellCount }, (_, cell) => pushed.slice(row.starts[cell], row.ends[cell]));
  expect([...marks.without.subarray(0, marks.withoutCount)]).toEqual([...cells.keys()]);
  expect(cellStart).toBe(at);
  return [at, cells];
}

test.each([
  ['cells that follow each other', '"a","","b c",x', 64, 13, ['a', '', 'b c']],
  ['a delimiter in quotes', '"1234567,8","a",\n', 64, 16, ['1234567,8', 'a']],
  ['none that might go on in the next piece', '"a","b"', 64, 4, ['a']],
  ['none by what is left of another piece', '"a","b"|,"c",', 64, 4, ['a']],
  ['no mark within a cell', '"a","b""c",', 64, 4, ['a']],
  ['no text after a cell', '"a","b"c,', 64, 4, ['a']],
  ['no line end', '"a","b\nc",', 64, 4, ['a']],
  ['as many as there is room for', '"a","b","c",', 2, 8, ['a', 'b']],
])('passes %s: %j', (_, text, room, at, cells) => {
  expect(scanned(text, room)).toEqual([at, cells]);
});
