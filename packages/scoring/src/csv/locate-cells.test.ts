import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { locateCells } from './locate-cells.ts';
import { startMarkedCsv } from './start-marked-csv.ts';

/** Marks for digits in the order of `digits`, and for empty cells unless that is `undefined`. */
function marksFor(digits: string, empty: number | undefined): Int16Array {
  const marks = new Int16Array(512).fill(-1);
  if (empty !== undefined) marks.fill(empty, 0, 256);
  for (const [mark, digit] of [...digits].entries()) marks[256 + digit.charCodeAt(0)] = mark;
  return marks;
}

const cell = fc.oneof(
  { arbitrary: fc.constantFrom('1', '2', '3', '4', '5'), weight: 20 },
  { arbitrary: fc.constantFrom('', '0', '6', 'x'), weight: 2 },
  {
    arbitrary: fc.constantFrom('å', '12', 'a\u0001b', 'often', '"1"', '""', '","', '"a\nb"', '1"', '"å ø"'),
    weight: 2,
  },
);

test('as many cells as are wanted hold what stands in the file, whichever marks there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 150 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('12345', '54321', '1', '', '0123456789', '13524'),
      fc.constantFrom(undefined, 9),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(',', ';', '\t'),
      fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(5000)),
      fc.nat(),
      (table, digits, empty, lineEnd, delimiter, cut, few) => {
        const lines = table.map((row) => ['r', ...row].join(delimiter).replaceAll('","', `"${delimiter}"`));
        const head = ['h'.repeat(600), 'h'.repeat(600)].join(delimiter);
        const bytes = new TextEncoder().encode([head, ...lines].join(lineEnd));
        const plain = (written: string) => {
          const text = written === '","' ? `"${delimiter}"` : written;
          return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
        };
        const read: string[][] = [];
        const csv = startMarkedCsv(marksFor(digits, empty), {
          onRow(row, marks) {
            const expected = ['r', ...(table[read.length - 1] ?? [])].map(plain);
            const count = 1 + (few % row.cellCount);
            locateCells(row, marks, count);
            if (read.length > 0) {
              for (let at = 0; at < count; at += 1) expect(cellText(row, at)).toBe(expected[at]);
            }
            locateCells(row, marks);
            const texts = Array.from({ length: row.cellCount }, (_, at) => cellText(row, at));
            const without = new Set(marks.without.subarray(0, marks.withoutCount));
            for (const [at, text] of texts.entries()) {
              if (without.has(at)) continue;
              expect(marks.codes[at]).toBe(text === '' ? empty : digits.indexOf(text));
            }
            read.push(texts);
          },
          onFault: ({ message }) => expect.fail(message),
        });
        for (let from = 0; from < bytes.length; from += cut) csv.push(bytes.subarray(from, from + cut));
        csv.end();
        expect(read.slice(1)).toEqual(table.map((row) => ['r', ...row].map(plain)));
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['1', 0],
  ['5', 4],
])('a last cell of %s has the mark %i, and is found before each kind of line end', (last, mark) => {
  for (const lineEnd of ['\n', '\r\n', '\r', '']) {
    let rows = 0;
    const csv = startMarkedCsv(marksFor('12345', 9), {
      onRow(row, marks) {
        rows += 1;
        if (rows === 1) return;
        expect([...marks.without.subarray(0, marks.withoutCount)]).not.toContain(2);
        expect(marks.codes[2]).toBe(mark);
        locateCells(row, marks);
        expect(cellText(row, 1)).toBe('');
        expect(cellText(row, 2)).toBe(last);
      },
      onFault: ({ message }) => expect.fail(message),
    });
    csv.push(new TextEncoder().encode(`unit,one,two\nnorth,,${last}${lineEnd}`));
    csv.end();
    expect(rows).toBe(2);
  }
});

test('a row that fills the room for marks, or has a cell more, keeps the mark of its last cell or has none', () => {
  for (let width = 60; width <= 70; width += 1) {
    const rows: (number | undefined)[][] = [];
    const csv = startMarkedCsv(marksFor('12345', 9), {
      onRow(row, { codes, without, withoutCount }) {
        const unmarked = new Set(without.subarray(0, withoutCount));
        rows.push(Array.from({ length: row.cellCount }, (_, cell) => (unmarked.has(cell) ? 4 : codes[cell])));
      },
      onFault: ({ message }) => expect.fail(message),
    });
    csv.push(new TextEncoder().encode(`a,b\n${Array.from({ length: width }, () => '5').join(',')}\n`));
    csv.end();
    expect(rows[1]).toEqual(Array.from({ length: width }, () => 4));
  }
});
