import { expect, test } from 'vitest';
import { mostKnown } from './known-cells.ts';
import { learnCell } from './learn-cell.ts';
import { passKnownCell } from './pass-known-cell.ts';
import { newScan } from './scan.ts';

/** A scan of some bytes, to whose end others were left over, that knows "never" before a comma as 7. */
function scanOf(text: string, end: number) {
  const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
  scan.marks.delimiter = 0x2c;
  const bytes = new TextEncoder().encode('never,1,');
  const taught = { line: 1, cellCount: 1, bytes, starts: Int32Array.of(0), ends: Int32Array.of(5) };
  learnCell(taught, 0, 7, scan.marks);
  scan.row.bytes = new TextEncoder().encode(text);
  scan.view = new DataView(scan.row.bytes.buffer);
  scan.end = end;
  scan.at = 2;
  scan.row.cellCount = 1;
  return scan;
}

test.each([
  ['1,never,1,', 10, true],
  ['1,never,,1', 10, true],
  ['1,never,1,', 9, false],
  ['1,never,', 8, false],
  ['1,never;1,', 10, false],
  ['1,nevermore', 11, false],
  ['1,neve,r,1', 10, false],
  ['1,Never,1,', 10, false],
])('in %j of %i bytes goes past the cell: %j', (text, end, isKnown) => {
  const scan = scanOf(text, end);
  expect(passKnownCell(scan)).toBe(isKnown);
  expect([scan.at, scan.row.cellCount, scan.marks.codes[1]]).toEqual(isKnown ? [8, 2, 7] : [2, 1, 0]);
});

test('cells that begin alike all find a place, wherever the first of them stands', () => {
  for (let prefix = 0; prefix < 40; prefix += 1) {
    const words = Array.from({ length: mostKnown - 1 }, (_, at) => `${1000 + prefix}${at}`);
    const bytes = new TextEncoder().encode(`${words.join(',')},1,2,3,4,`);
    const starts = Int32Array.from(words, (_, at) => words.slice(0, at).join(',').length + Math.sign(at));
    const ends = starts.map((start, at) => start + (words[at] as string).length);
    const scan = scanOf('', 0);
    for (const at of words.keys()) {
      learnCell({ line: 1, cellCount: words.length, bytes, starts, ends }, at, 100 + at, scan.marks);
    }
    scan.row.bytes = bytes;
    scan.view = new DataView(bytes.buffer);
    scan.end = bytes.length;
    for (const [at, start] of starts.entries()) {
      scan.at = start;
      expect(passKnownCell(scan)).toBe(true);
      expect(scan.marks.codes[1 + at]).toBe(100 + at);
    }
  }
});
