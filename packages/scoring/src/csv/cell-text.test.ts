import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import type { CsvRow } from './csv-row.ts';

function rowOf(text: string, cells: readonly (readonly [number, number])[]): CsvRow {
  return Object.freeze({
    line: 7,
    cellCount: cells.length,
    bytes: new TextEncoder().encode(text),
    starts: Int32Array.from([...cells.map(([start]) => start), 0]),
    ends: Int32Array.from([...cells.map(([, end]) => end), 0]),
  });
}

test('decodes, keeps spaces, and makes doubled quotation marks one only inside quotes', () => {
  // å takes two bytes; the quoted cell is b""c.
  const row = rowOf(' å,"b""c",d""e,', [
    [0, 3],
    [5, 9],
    [11, 15],
    [16, 16],
  ]);
  expect([0, 1, 2, 3].map((index) => cellText(row, index))).toEqual([' å', 'b"c', 'd""e', '']);
});

test.each([-1, 2, 0.5, Number.NaN])('refuses the index %d of two cells', (index) => {
  const row = rowOf('a,b', [
    [0, 1],
    [2, 3],
  ]);
  expect(() => cellText(row, index)).toThrow(RangeError);
  expect(() => cellText(row, index)).toThrow(`less than 2, on line 7; received ${index}.`);
});
