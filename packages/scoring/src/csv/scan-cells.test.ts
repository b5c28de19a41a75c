import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { newScan } from './scan.ts';
import { scanCells } from './scan-cells.ts';

test.each([
  ['to the line end', 'ab,c,,def,g\n', 11, ['ab', 'c', '', 'def']],
  ['to a quoted cell', 'ab,cd,"e",f', 6, ['ab', 'cd']],
  ['to the end of the bytes', 'ab,c,de', 7, ['ab', 'c']],
  ['to the line end after a short cell', 'ab,c,d\ne,f\n', 6, ['ab', 'c']],
  ['to a quotation mark before a line end', 'ab,c,"\n"', 5, ['ab', 'c']],
  ['to a line end after nothing', 'ab,c,\n\n', 5, ['ab', 'c']],
])('passes all cells up %s: %j', (_, text, at, cells) => {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
  const { row } = scan;
  row.bytes = new TextEncoder().encode(text);
  scan.view = new DataView(row.bytes.buffer);
  scan.end = text.length;
  scan.delimiter = 0x2c;
  scan.kinds = byteKinds(0x2c);
  scanCells(scan);
  expect(scan.at).toBe(at);
  const passed = Array.from({ length: row.cellCount }, (_, cell) => text.slice(row.starts[cell], row.ends[cell]));
  expect(passed).toEqual(cells);
  expect(text.slice(scan.cellStart, at)).toBe(text.slice(0, at).split(',').at(-1));
});

test('takes nothing for a line end that stands after the bytes', () => {
  for (const end of [4, 5]) {
    const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
    scan.row.bytes = new TextEncoder().encode('1,2,4\n');
    scan.view = new DataView(scan.row.bytes.buffer);
    scan.end = end;
    scan.delimiter = 0x2c;
    scan.kinds = byteKinds(0x2c);
    scanCells(scan);
    expect([scan.at, scan.cellStart, scan.row.cellCount]).toEqual([end, 4, 2]);
  }
});

test('passes a first cell that may be a known one, and is none, after the line feed of another row', () => {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100, new Int16Array(512).fill(-1));
  scan.row.bytes = new TextEncoder().encode('x\nabc,de\n');
  scan.view = new DataView(scan.row.bytes.buffer);
  scan.end = scan.row.bytes.length;
  scan.at = 2;
  scan.cellStart = 2;
  scan.delimiter = 0x2c;
  scan.kinds = byteKinds(0x2c);
  scan.marks.known.firstColumn = 0;
  scanCells(scan);
  expect([scan.at, scan.cellStart, scan.row.cellCount]).toEqual([8, 6, 1]);
});
