import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellMarks } from './cell-marks.ts';
import type { CsvFault } from './csv-fault.ts';
import type { CsvRow } from './csv-row.ts';
import { mostKnown } from './known-cells.ts';
import { learnCell } from './learn-cell.ts';
import { learningMarks } from './learning-marks.test-data.ts';
import { locateCells } from './locate-cells.ts';
import { startMarkedCsv } from './start-marked-csv.ts';

/** Marks for the digits 1 to 3. */
const shortCells = new Int16Array(512).fill(-1);
for (let digit = 1; digit <= 3; digit += 1) shortCells[256 + 0x30 + digit] = digit - 1;

interface Read {
  /** The cells of each row as they're written, without the quotation marks around them. */
  readonly rows: readonly (readonly string[])[];
  /** The mark of each cell, -1 for none. */
  readonly marks: readonly (readonly number[])[];
  readonly faults: readonly CsvFault[];
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Byte by byte, so that bytes that are no UTF-8 are told apart as well. */
const written = (row: CsvRow, index: number) =>
  String.fromCharCode(...row.bytes.subarray(row.starts[index], row.ends[index]));

/** Reads a file, and after its first row learns each cell without a mark under the mark that `markOf` gives it. */
function read(file: Uint8Array, cut: number, markOf?: (text: string) => number): Read {
  const rows: string[][] = [];
  const marks: number[][] = [];
  const faults: CsvFault[] = [];
  const learn = (row: CsvRow, all: CellMarks) => {
    if (markOf === undefined || rows.length === 1) return;
    for (const index of all.without.slice(0, all.withoutCount)) {
      learnCell(row, index, markOf(written(row, index)), all);
    }
  };
  const csv = startMarkedCsv(shortCells, {
    onRow(row, all) {
      const without = new Set(all.without.subarray(0, all.withoutCount));
      locateCells(row, all);
      rows.push(Array.from({ length: row.cellCount }, (_, index) => written(row, index)));
      marks.push(
        Array.from({ length: row.cellCount }, (_, index) => (without.has(index) ? -1 : (all.codes[index] as number))),
      );
      learn(row, all);
    },
    onFault: (fault) => faults.push(fault),
  });
  for (let from = 0; from < file.length; from += cut) csv.push(file.subarray(from, from + cut));
  csv.end();
  return { rows, marks, faults };
}

test('cells that were learned are marked, and all else is read as it would be without', () => {
  const cell = fc.oneof(
    { arbitrary: fc.constantFrom('1', '2', '3'), weight: 8 },
    { arbitrary: fc.constantFrom('', '9', 'often', 'oftener', 'often ', 'ofte', 'oft', 'of', 'never ever'), weight: 3 },
    { arbitrary: fc.constantFrom('ønsker ikke å svare', 'å', 'åå', 'x'.repeat(31), 'x'.repeat(32)), weight: 2 },
    {
      arbitrary: fc.constantFrom('"often"', '"a;b"', '"a\nb"', 'of"ten', '"of"ten', '"of""ten"', '\u0000often', 'ÿÿÿÿ'),
      weight: 1,
    },
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 9 });
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  const cut = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(5000));
  fc.assert(
    fc.property(table, lineEnd, cut, (table, lineEnd, cut) => {
      const text = [`${'h'.repeat(600)};${'h'.repeat(600)}`, ...table.map((row) => row.join(';'))].join(lineEnd);
      // The letter stands for a byte that begins no character.
      const file = bytesOf(text.replaceAll('ÿ', '\u007f')).map((byte) => (byte === 0x7f ? 0xff : byte));
      const numbers = new Map<string, number>();
      const markOf = (text: string) => {
        if (!numbers.has(text)) numbers.set(text, 100 + numbers.size);
        return numbers.get(text) as number;
      };
      const plain = read(file, cut);
      const learned = read(file, cut, markOf);
      expect(learned.rows).toEqual(plain.rows);
      expect(learned.faults).toEqual(plain.faults);
      for (const [at, row] of learned.marks.entries()) {
        for (const [index, mark] of row.entries()) {
          if (mark >= 100) expect(mark).toBe(numbers.get(learned.rows[at]?.[index] as string));
          else if (mark >= 0) expect(learned.rows[at]?.[index]).toBe(String(mark + 1));
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** The marks of a row after one that taught its cell in the second column, of a file that goes on. */
function marksAfter(taught: string, next: string): readonly number[] | undefined {
  const more = '1;2;3;1;2;3;1\n';
  const file = new TextEncoder().encode(`a;b;c\n1;${taught};2\n${next}\n${more}`);
  return read(file, file.length, () => 50).marks[2];
}

test.each([
  ['four bytes', 'none'],
  ['seven bytes, eight with the delimiter', 'neither'],
  ['eight bytes', 'not seen'],
  ['characters outside ASCII', 'ønsker ikke å svare'],
  ['31 bytes', 'x'.repeat(31)],
  ['a space', '    '],
  ['marks of other cells', 'a,b\tc'],
])('a cell of %s is marked from then on, in this column and in later ones', (_, text) => {
  expect(marksAfter(text, `1;${text};${text};2`)).toEqual([0, 50, 50, 1]);
  expect(marksAfter(text, `1;1;2;${text};3;1;2;3;2`)).toEqual([0, 0, 1, 50, 2, 0, 1, 2, 1]);
  expect(marksAfter(text, `1;2;3;1;2;${text};${text};3`)).toEqual([0, 1, 2, 0, 1, 50, 50, 2]);
});

test.each([
  ['of two bytes', 'no', 'no'],
  ['of three bytes', 'n/a', 'n/a'],
  ['of 32 bytes', 'x'.repeat(32), 'x'.repeat(32)],
  ['that is quoted', '"never"', 'never'],
  ['that is quoted, where it is again', '"never"', '"never"'],
  ['with a quotation mark in it', 'ne"ver', 'ne"ver'],
  ['with a NUL', 'nev\u0000er', 'nev\u0000er'],
  ['of which another is only the beginning', 'never', 'neve'],
  ['of which another is longer', 'never', 'nevermore'],
  ['of which another has the same length', 'never ever', 'never over'],
  ['of which another differs in the middle', 'once in a while', 'once in b while'],
])('a cell %s tells nothing of it', (_, taught, other) => {
  expect(marksAfter(taught, `1;${other};3;1;2`)).toEqual([0, -1, 2, 0, 1]);
});

test('the last cell of a row is not learned, nor is a cell before the first column that one was learned in', () => {
  const file = bytesOf('a;b;c\n1;2;never\nnever;1;never\n1;never;2\nnever;never;1;1;1;1;1\n1;1\n');
  expect(read(file, file.length, () => 50).marks.slice(1)).toEqual([
    [0, 1, -1],
    [-1, 0, -1],
    [0, 50, 1],
    [50, 50, 0, 0, 0, 0, 0],
    [0, 0],
  ]);
});

test('a known cell of an earlier column is looked for there from then on', () => {
  const file = bytesOf('a;b;c\n1;2;never;1\nnever;1;never;1\nnever;1;never;1\n1;1;1;1;1\n');
  const marks = read(file, file.length, () => 50).marks.slice(1, 4);
  expect(marks.map((row) => row.map((mark) => mark === 50))).toEqual([
    [false, false, false, false],
    [false, false, true, false],
    [true, false, true, false],
  ]);
});

test('no more than so many are learned, each with its own mark, those too that begin alike', () => {
  const words = Array.from({ length: mostKnown + 6 }, (_, at) => `word ${at}${'.'.repeat(at % 9)}`);
  const row = `${words.join(';')};1`;
  const file = bytesOf(`a;b\n1;${row}\n1;${row}\n1;1;1;1;1\n`);
  const numbers = new Map(words.map((word, at) => [word, 100 + at]));
  const { marks } = read(file, file.length, (text) => numbers.get(text) ?? 99);
  expect(marks[2]).toEqual([0, ...words.map((_, at) => (at < mostKnown ? 100 + at : -1)), 0]);
});

test('the place of a fault counts the characters of known cells', () => {
  const file = bytesOf('a;b;c\n1;ønsker ikke å svare;2\n1;ønsker ikke å svare;"of"ten;1\n');
  const [fault] = read(file, file.length, () => 50).faults;
  expect(fault).toMatchObject({ code: 'text-after-quote', line: 3, column: '1;ønsker ikke å svare;"of"'.length + 1 });
});

/** How many cells are known after the first one of each text was learned, up to its first semicolon. */
function learned(...texts: readonly string[]): number[] {
  const marks = learningMarks(0x3b);
  return texts.map((text) => {
    const bytes = bytesOf(text);
    const row = { line: 1, cellCount: 1, bytes, starts: Int32Array.of(0), ends: Int32Array.of(bytes.indexOf(0x3b)) };
    learnCell(row, 0, 7, marks);
    return marks.known.count;
  });
}

test('a cell with fewer than eight bytes from its first one on is not learned', () => {
  expect(learned('never;1', 'never;12', 'never;12')).toEqual([0, 1, 1]);
});

test('a cell of fewer than four bytes, or of more than 31, takes no place', () => {
  expect(learned(';1;2;3;4;5', 'a;1;2;3;4', 'no;1;2;3;4', 'n/a;1;2;3')).toEqual([0, 0, 0, 0]);
  expect(learned(`${'x'.repeat(32)};1`, `${'x'.repeat(31)};1`, 'none;1;2')).toEqual([0, 1, 2]);
});
