import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noKnownCells } from '../csv/known-cells.ts';
import { startMarkedCsv } from '../csv/start-marked-csv.ts';
import { cellCodes } from './cell-codes.ts';
import { rowCodes } from './row-codes.ts';
import { shortCodes } from './short-codes.ts';

const words = new Map([
  ['', 5],
  ['1', 0],
  ['2', 1],
  ['often', 1],
  ['never', 0],
]);
const meaning = (cell: string) => words.get(cell.replaceAll('"', '').trim().toLowerCase()) ?? -1;

test('writes the code of each column in the order asked for, and says whether all stand for something', () => {
  const cell = fc.oneof(
    { arbitrary: fc.constantFrom('1', '2', '', '"2"', 'often', ' Never '), weight: 9 },
    fc.constantFrom('7', 'offen'),
  );
  const width = fc.integer({ min: 1, max: 70 });
  const tables = width.chain((width) =>
    fc.record({
      columnCount: fc.constant(width),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
      positions: fc.oneof(
        fc.shuffledSubarray([...Array(width).keys()], { minLength: 1 }),
        fc.nat(width - 1).map((first) => [...Array(width).keys()].slice(first)),
      ),
    }),
  );
  fc.assert(
    fc.property(tables, ({ columnCount, rows, positions }) => {
      const columns = Int32Array.from(positions);
      const written = rows.map((row) => ['rater', ...row]);
      const header = ['rater', ...Array.from({ length: columnCount }, (_, at) => `i${at}`)];
      let codes: ReturnType<typeof rowCodes> | undefined;
      let at = 0;
      const csv = startMarkedCsv(shortCodes(words), {
        onRow(row, marks) {
          if (codes === undefined) {
            codes = rowCodes(
              columns.map((column) => column + 1),
              row.cellCount,
              cellCodes(words),
            );
            return;
          }
          const expected = positions.map((column) => meaning((rows[at] as string[])[column] as string));
          expect(codes.read(row, marks)).toBe(expected.every((code) => code >= 0));
          expect([...codes.codes()]).toEqual(expected);
          at += 1;
        },
        onFault: ({ message }) => expect.fail(message),
      });
      csv.push(new TextEncoder().encode([header, ...written].map((row) => row.join(',')).join('\n')));
      csv.end();
      expect(at).toBe(rows.length);
    }),
    { numRuns: 200 },
  );
});

test('columns that follow one another are not copied', () => {
  const row = { line: 1, cellCount: 4, bytes: new Uint8Array(8), starts: new Int32Array(4), ends: new Int32Array(4) };
  const without = Int32Array.of(0);
  const written = Int16Array.of(9, 0, 1, 0);
  const marks = { codes: written, without, withoutCount: 1, rowStart: 0, known: noKnownCells(), delimiter: 0x2c };
  const run = rowCodes(Int32Array.of(1, 2, 3), 4, cellCodes(words));
  expect(run.read(row, marks)).toBe(true);
  const codes = run.codes();
  expect(codes).toEqual(Int16Array.of(0, 1, 0));
  expect(codes.buffer).toBe(marks.codes.buffer);
  run.read(row, marks);
  expect(run.codes()).toBe(codes);
  const turned = rowCodes(Int32Array.of(2, 1), 4, cellCodes(words));
  turned.read(row, marks);
  expect(turned.codes()).toEqual(Int16Array.of(1, 0));
});

/** Reads rows after a header, and says of each which cells had a mark and what the row was read as. */
function read(...lines: readonly string[]) {
  const width = (lines[0] as string).split(',').length;
  const codes = rowCodes(
    Int32Array.from({ length: width }, (_, at) => at),
    width,
    cellCodes(words),
  );
  const rows: { readonly marked: boolean[]; readonly isGood: boolean; readonly codes: number[] }[] = [];
  let isHeader = true;
  const csv = startMarkedCsv(shortCodes(words), {
    onRow(row, marks) {
      if (!isHeader) {
        const without = new Set(marks.without.subarray(0, marks.withoutCount));
        const marked = Array.from({ length: width }, (_, index) => !without.has(index));
        rows.push({ marked, isGood: codes.read(row, marks), codes: [...codes.codes()] });
      }
      isHeader = false;
    },
    onFault: ({ message }) => expect.fail(message),
  });
  csv.push(new TextEncoder().encode(`${[Array(width).fill('i').join(','), ...lines].join('\n')}\n`));
  csv.end();
  return rows;
}

test.each([
  ['in the first column', 'often,1,2', [1, 0, 1]],
  ['in a later one', '1,often,2', [0, 1, 1]],
  ['whose code is 0', '1,never,2', [0, 0, 1]],
])('a longer cell %s that stands for something has its mark in the rows to come', (_, line, expected) => {
  const [first, second] = read(line, line, '1,1,1', '1,1,1');
  expect(first).toEqual({ marked: line.split(',').map((cell) => cell.length === 1), isGood: true, codes: expected });
  expect(second).toEqual({ marked: [true, true, true], isGood: true, codes: expected });
});

test('a cell that stands for nothing has no mark, and is found in each row', () => {
  const rows = read('1,offen,often', '1,offen,often', 'offen,offen,1', '1,2,offen', '1,1,1', '1,1,1');
  expect(rows.map(({ isGood }) => isGood)).toEqual([false, false, false, false, true, true]);
  expect(rows.slice(0, 4).map(({ marked }) => marked[1])).toEqual([false, false, false, true]);
  expect(rows.map(({ codes }) => codes[1])).toEqual([-1, -1, -1, 1, 0, 0]);
});

test('of a row in which each cell has a mark nothing is learned, though its cells were not located', () => {
  const bytes = new TextEncoder().encode('often,never,1,2,1,2');
  // Where cells of an earlier row stood.
  const row = { line: 2, cellCount: 2, bytes, starts: Int32Array.of(0, 6), ends: Int32Array.of(5, 11) };
  const known = noKnownCells();
  const marks = {
    codes: Int16Array.of(1, 1),
    without: new Int32Array(2),
    withoutCount: 0,
    rowStart: 12,
    known,
    delimiter: 0x2c,
  };
  const { read } = rowCodes(Int32Array.of(0, 1), 2, cellCodes(words));
  expect(read(row, marks)).toBe(true);
  expect(known.count).toBe(0);
  expect(read(row, { ...marks, without: Int32Array.of(1), withoutCount: 1 })).toBe(true);
  expect(known.count).toBe(1);
});
