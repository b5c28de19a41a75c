import { expect, test, vi } from 'vitest';
import type { CsvRow } from '../csv/csv-row.ts';
import { cellCodes } from './cell-codes.ts';

/** A row of cells of bytes; a cell in quotation marks is written with them, as it stands in a file. */
function rowOf(...cells: readonly string[]): CsvRow {
  const encoded = cells.map((cell) => new TextEncoder().encode(cell));
  const starts: number[] = [];
  const ends: number[] = [];
  const bytes: number[] = [0x0a];
  for (const [at, cell] of encoded.entries()) {
    const isQuoted = cells[at]?.startsWith('"') === true;
    starts.push(bytes.length + (isQuoted ? 1 : 0));
    bytes.push(...cell);
    ends.push(bytes.length - (isQuoted ? 1 : 0));
    bytes.push(0x2c);
  }
  return {
    line: 1,
    cellCount: cells.length,
    bytes: Uint8Array.from(bytes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

const words = new Map([
  ['', 9],
  ['a', 0],
  ['"', 1],
  ['å', 2],
  ['often', 3],
  ['say "no"', 4],
]);

test.each([
  ['', 9],
  [' ', 9],
  ['\t \u00A0', 9],
  ['""', 9],
  ['a', 0],
  ['A', 0],
  ['"a"', 0],
  ['" A "', 0],
  ['""""', 1],
  ['å', 2],
  ['Å', 2],
  ['A\u030A', 2],
  ['oFTEN\u2003', 3],
  ['"Say ""no"""', 4],
  ['b', -1],
  ['\u0000', -1],
  ['\u007F', -1],
  ['offen', -1],
  ['of ten', -1],
  ['constructor', -1],
])('the cell %j stands for %i', (cell, code) => {
  const read = cellCodes(words);
  const row = rowOf('x', cell, 'y');
  expect(read(row, 1)).toBe(code);
  expect(read(row, 1)).toBe(code);
});

test('a cell of one byte that is no character stands for nothing', () => {
  const row = rowOf('a');
  row.bytes[row.starts[0] as number] = 0xe5;
  expect(cellCodes(words)(row, 0)).toBe(-1);
});

test('remembers no answer for another spelling', () => {
  const read = cellCodes(words);
  for (let spaces = 0; spaces < 2000; spaces += 1) {
    expect(read(rowOf(`${' '.repeat(spaces)}often`), 0)).toBe(3);
    expect(read(rowOf(`${' '.repeat(spaces)}offen`), 0)).toBe(-1);
  }
});

test('looks each spelling up once until there are a thousand, and a cell of a byte or none not at all', () => {
  const known = new Map(words);
  const read = cellCodes(known);
  const looked = vi.spyOn(known, 'get');
  const looksAt = (...cells: readonly string[]) => {
    const before = looked.mock.calls.length;
    read(rowOf(...cells), 0);
    return looked.mock.calls.length - before;
  };
  expect([looksAt('a'), looksAt(''), looksAt('x', 'a')]).toEqual([0, 0, 0]);
  const spelt = Array.from({ length: 999 }, (_, at) => `often and ${at}, and longer`);
  expect(spelt.map((cell) => looksAt(cell, 'a'))).toEqual(spelt.map(() => 1));
  // Whatever stands beside them.
  expect(spelt.map((cell) => looksAt(cell, 'b'))).toEqual(spelt.map(() => 0));
  expect(looksAt('the thousandth, and longer')).toBe(1);
  expect([looksAt('one more, and longer'), looksAt('one more, and longer')]).toEqual([1, 1]);
});
