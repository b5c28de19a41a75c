import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellPosition } from './cell-position.ts';
import { cellText } from './cell-text.ts';
import { startCsv } from './start-csv.ts';

interface Reading {
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly string[];
    readonly places: readonly string[];
  }[];
  readonly faults: readonly string[];
}

function read(bytes: Uint8Array, cuts: readonly number[]): Reading {
  const rows: Reading['rows'][number][] = [];
  const faults: string[] = [];
  const csv = startCsv({
    onRow(row) {
      const indices = Array.from({ length: row.cellCount }, (_, index) => index);
      const places = indices.map((index) => cellPosition(row, index)).map(({ line, column }) => `${line}:${column}`);
      rows.push({ line: row.line, cells: indices.map((index) => cellText(row, index)), places });
    },
    onFault: ({ code, line, column, message }) => faults.push(`${code} ${line}:${column} ${message}`),
  });
  let from = 0;
  for (let cut = 0; from < bytes.length; cut += 1) {
    const length = cuts.length === 0 ? bytes.length : (cuts[cut % cuts.length] as number);
    csv.push(bytes.subarray(from, from + length));
    from += length;
  }
  csv.end();
  return { rows, faults };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const cutting = fc.oneof(
  fc.constant([1]),
  fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
  fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 4 }),
);

// The first kilobyte is read at once, so half of the files begin with a row longer than that.
const longWord = fc.constantFrom('h', 'h'.repeat(1100));

describe('any table comes back', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '2',
      '3',
      '4',
      '5',
      '"',
      '""',
      ',',
      '\r',
      '\n',
      '\r\n',
      'å',
      '€',
      '😀',
      ' ',
      'av og til',
      'sep=',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.stringMatching(/^[a",;\t\r\n ø]{0,12}$/),
  );
  const table = fc.record({
    head: fc.array(cell, { minLength: 1, maxLength: 5 }),
    body: fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
    word: longWord,
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
    isQuoted: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
    emptyLines: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
    hasMark: fc.boolean(),
    isNamed: fc.boolean(),
    isClosed: fc.boolean(),
  });

  function* endless<T>(values: readonly T[]): Generator<T, never> {
    for (;;) yield* values;
  }

  /** Writes the table; the line of each row is how many lines its text has before it, and one. */
  function write(model: typeof table extends fc.Arbitrary<infer Model> ? Model : never) {
    const lineEnds = endless(model.lineEnds);
    const isQuoted = endless(model.isQuoted);
    const emptyLines = endless(model.emptyLines);
    const rows = [[model.word, ...model.head], ...model.body];
    const lines: number[] = [];
    let file = `${model.hasMark ? '\ufeff' : ''}${model.isNamed ? `sep=${model.delimiter}${lineEnds.next().value}` : ''}`;
    for (const cells of rows) {
      lines.push(file.split(/\r\n|\r|\n/).length);
      const written = cells.map((text) => {
        // Every candidate is quoted, because in the first row it would vote for itself; and an empty cell that is a row.
        const must = /[\r\n",;\t]/.test(text) || (text === '' && cells.length === 1);
        return must || isQuoted.next().value ? `"${text.replaceAll('"', '""')}"` : text;
      });
      file += written.join(model.delimiter);
      if (cells === rows.at(-1) && !model.isClosed) break;
      for (let end = emptyLines.next().value; end >= 0; end -= 1) file += lineEnds.next().value;
    }
    return { file, rows, lines };
  }

  test('whatever the delimiter, the line ends, the quotes and the chunks', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(table, cutting, (model, cuts) => {
        const { file, rows, lines } = write(model);
        const result = read(utf8(file), cuts);
        expect(result.rows.map(({ cells }) => cells)).toEqual(rows);
        expect(result.rows.map(({ line }) => line)).toEqual(lines);
        const nulCount = file.split('\0').length - 1;
        expect(result.faults.map((fault) => fault.split(' ')[0])).toEqual(nulCount > 0 ? ['nul-byte'] : []);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('any text is read as a second reader reads it', () => {
  // The second reader has the whole text as a string and asks regular expressions, cell by cell.
  const isClean = /"((?:[^"]|"")*)"(?=[,\r\n]|$)/y;
  const isContinued = /"(?:[^"]|"")*"(?!")[^,\r\n]*/y;
  const isUnclosed = /"(?:[^"]|"")*$/y;
  const isPlain = /[^,\r\n]*/y;

  function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  }

  function placeOf(text: string, offset: number): string {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return `${lines.length}:${[...(lines.at(-1) as string)].length + 1}`;
  }

  function model(text: string): { rows: Reading['rows']; faults: string[] } {
    const rows: Reading['rows'][number][] = [];
    const faults: string[] = [];
    let offset = 0;
    while (offset < text.length) {
      const lineEnd = at(/\r\n|\r|\n/y, text, offset);
      if (lineEnd !== null) {
        offset += lineEnd[0].length;
        continue;
      }
      const line = Number.parseInt(placeOf(text, offset), 10);
      const cells: string[] = [];
      const places: string[] = [];
      for (;;) {
        places.push(placeOf(text, offset));
        const clean = at(isClean, text, offset);
        const continued = clean === null ? at(isContinued, text, offset) : null;
        if (clean === null && continued === null && at(isUnclosed, text, offset) !== null) {
          return { rows, faults: [...faults, `unclosed-quote ${placeOf(text, offset)}`] };
        }
        const cell = (clean ?? continued ?? at(isPlain, text, offset)) as RegExpExecArray;
        if (continued !== null) {
          const quoted = /^"(?:[^"]|"")*"/.exec(continued[0]) as RegExpExecArray;
          faults.push(`text-after-quote ${placeOf(text, offset + quoted[0].length)}`);
        }
        cells.push(clean === null ? cell[0] : (clean[1] as string).replaceAll('""', '"'));
        offset += cell[0].length;
        if (text[offset] !== ',') break;
        offset += 1;
      }
      rows.push({ line, cells, places });
      offset += (at(/\r\n|\r|\n|$/y, text, offset) as RegExpExecArray)[0].length;
    }
    return { rows, faults };
  }

  test('rows, lines, columns and faults', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      '"',
      '"',
      '"',
      ',',
      ',',
      '\n',
      '\r',
      '\r\n',
      '""',
      '",',
      '","',
      '"\n',
      '1',
      'b',
      'å',
      '€',
      '😀',
      ';',
    );
    fc.assert(
      fc.property(longWord, fc.array(piece, { maxLength: 60 }), cutting, (word, pieces, cuts) => {
        const text = `${word},,,,,\n${pieces.join('')}`;
        const result = read(utf8(text), cuts);
        const expected = model(text);
        expect(result.rows).toEqual(expected.rows);
        expect(result.faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual(expected.faults);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('any bytes', () => {
  const odd = fc.constantFrom(...utf8('",;\t\r\n1aåø€😀sep=\ufeff'), 0x00, 0x80, 0xc0, 0xe5, 0xf0, 0xff, 0xfe);
  const bytes = fc.array(fc.oneof({ weight: 5, arbitrary: odd }, fc.integer({ min: 0, max: 255 })), { maxLength: 300 });

  test('never throw, and give no more rows, cells and faults than there are bytes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), cutting, (file, cuts) => {
        const { rows, faults } = read(file, cuts);
        const cellCount = rows.reduce((sum, row) => sum + row.cells.length, 0);
        expect(cellCount).toBeLessThanOrEqual(file.length + rows.length);
        expect(rows.length).toBeLessThanOrEqual(file.length);
        expect(faults.length).toBeLessThanOrEqual(file.length + 3);
        expect(rows.length + faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  test('give the same in any chunks, faults and messages included', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(longWord, bytes, cutting, (word, numbers, cuts) => {
        const file = Uint8Array.from([...utf8(word.length > 1 ? `${word},i\n` : ''), ...numbers]);
        expect(read(file, cuts)).toEqual(read(file, []));
      }),
      { numRuns: 1500 },
    );
  });
});
