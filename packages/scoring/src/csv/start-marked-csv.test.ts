import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { locateCells } from './locate-cells.ts';
import { startMarkedCsv } from './start-marked-csv.ts';

/** Marks for the digits 1 to 5, as levels have them, and for empty cells. */
const shortCells = new Int16Array(512).fill(-1);
shortCells.fill(9, 0, 256);
for (let digit = 1; digit <= 5; digit += 1) shortCells[256 + 0x30 + digit] = digit - 1;

interface Cell {
  readonly text: string;
  /** The mark, or that it has none. */
  readonly mark: number | undefined;
}

function read(bytes: Uint8Array, cut: number): Cell[][] {
  const rows: Cell[][] = [];
  const csv = startMarkedCsv(shortCells, {
    onRow(row, marks) {
      const { codes, without, withoutCount } = marks;
      locateCells(row, marks);
      const unmarked = new Set(without.subarray(0, withoutCount));
      expect(unmarked.size).toBe(withoutCount);
      const cell = (_: unknown, index: number) => {
        return { text: cellText(row, index), mark: unmarked.has(index) ? undefined : codes[index] };
      };
      rows.push(Array.from({ length: row.cellCount }, cell));
    },
    onFault: ({ message }) => expect.fail(message),
  });
  for (let from = 0; from < bytes.length; from += cut) csv.push(bytes.subarray(from, from + cut));
  csv.end();
  return rows;
}

describe('marks of short cells', () => {
  const cell = fc.oneof(
    { arbitrary: fc.constantFrom('1', '2', '3', '4', '5', ''), weight: 6 },
    { arbitrary: fc.constantFrom('0', '6', 'x', ' ', 'å', 'often', '"1"', '""', '","', '"a\nb"', '1"'), weight: 1 },
  );

  test('a marked cell has the mark of what stands there, and the text of every cell is whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 90 }), { minLength: 1, maxLength: 8 }),
        fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(5000)),
        (table, cut) => {
          const head = `${'h'.repeat(1100)},h`;
          const text = `${head}\n${table.map((row) => row.join(',')).join('\n')}\n`;
          const rows = read(new TextEncoder().encode(text), cut).slice(1);
          const plain = (written: string) =>
            written.length > 1 && written.startsWith('"') && written.endsWith('"') ? written.slice(1, -1) : written;
          expect(rows.map((row) => row.map((one) => one.text))).toEqual(table.map((row) => row.map(plain)));
          for (const [at, row] of rows.entries()) {
            for (const [index, { text: read, mark }] of row.entries()) {
              if (mark === undefined) continue;
              expect(table[at]?.[index]).toBe(read);
              expect(mark).toBe(read === '' ? 9 : Number(read) - 1);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('nearly all short cells of a wide row are marked, wherever the file is cut', () => {
    const wide = Array.from({ length: 200 }, (_, at) => String(1 + (at % 5)));
    const [, row] = read(
      new TextEncoder().encode(`${wide.map((_, at) => `i${at}`).join(',')}\n${wide.join(',')}\n`),
      64,
    );
    expect(row?.filter(({ mark }) => mark === undefined).length).toBeLessThan(30);
    expect(row?.map(({ text }) => text)).toEqual(wide);
  });
});
