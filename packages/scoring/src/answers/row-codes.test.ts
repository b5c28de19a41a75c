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
    fc.constant('7'),
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
