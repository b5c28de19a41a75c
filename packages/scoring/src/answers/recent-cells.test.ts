import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../csv/cell-text.ts';
import { startCsv } from '../csv/start-csv.ts';
import { recentCells } from './recent-cells.ts';

/** Cells of all lengths about those that are remembered, some of which differ in one byte alone, and some quoted. */
const cell = fc.oneof(
  fc.stringMatching(/^[ab]{0,18}$/),
  fc.constantFrom('Skole 1', 'Skole 10', 'Skole 100', '"Skole 1"', '"Skole 1, øst"', 'ikke aktuelt', 'ønsker ikke å'),
);

test('a cell stands for what it is read as, however often and wherever it has been met', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 99 }),
      (rows, cut) => {
        const numbers = new Map<string, number>();
        const written = (row: Parameters<typeof cellText>[0], index: number) => {
          const isQuoted = row.bytes[(row.starts[index] as number) - 1] === 0x22;
          return `${isQuoted ? '"' : ''}${cellText(row, index)}`;
        };
        const numberOf = recentCells((row, index) => {
          const text = written(row, index);
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          return numbers.get(text) as number;
        });
        const csv = startCsv({
          onRow(row) {
            for (let index = 0; index < row.cellCount; index += 1) {
              const number = numberOf(row, index);
              expect(number).toBe(numbers.get(written(row, index)));
            }
          },
          onFault: ({ message }) => expect.fail(message),
        });
        const bytes = new TextEncoder().encode(`first,second\n${rows.map((row) => row.join(',')).join('\n')}\n`);
        for (let from = 0; from < bytes.length; from += cut) csv.push(bytes.subarray(from, from + cut));
        csv.end();
      },
    ),
    { numRuns: 100 },
  );
});

test('cells met in turn are each read once', () => {
  const read: string[] = [];
  const numberOf = recentCells((row, index) => read.push(cellText(row, index)));
  const cells = ['never', 'often', 'some', 'skipped', 'declined'];
  const csv = startCsv({
    onRow(row) {
      for (let index = 0; index < row.cellCount; index += 1) expect(numberOf(row, index)).toBe(index + 1);
    },
    onFault: ({ message }) => expect.fail(message),
  });
  csv.push(new TextEncoder().encode(`${cells.join(';')}\n`.repeat(3)));
  csv.end();
  expect(read).toEqual(cells);
});

test.each([
  ['abc', 3],
  ['four', 1],
  ['"four"', 1],
  ['sixteen is 4 x 4', 1],
  ['seventeen, is not', 3],
  ['sixteen is four²', 3],
])('%j three times is read so often: %i', (cell, expected) => {
  let reads = 0;
  const numberOf = recentCells(() => {
    reads += 1;
    return 7;
  });
  const csv = startCsv({
    onRow(row) {
      expect(numberOf(row, 0)).toBe(7);
    },
    onFault: ({ message }) => expect.fail(message),
  });
  csv.push(new TextEncoder().encode(`${cell};\n`.repeat(3)));
  csv.end();
  expect(reads).toBe(expected);
});
