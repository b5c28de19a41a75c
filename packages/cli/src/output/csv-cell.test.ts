import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from './csv-cell.ts';

/** Reads one record of RFC 4180, character by character; apart from the package's own reader. */
function cellsOf(record: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= record.length) {
    let cell = '';
    if (record[at] === '"') {
      at += 1;
      while (record[at] !== '"' || record[at + 1] === '"') {
        if (at >= record.length) throw new Error('not closed');
        cell += record[at];
        at += record[at] === '"' ? 2 : 1;
      }
      at += 1;
      if (at < record.length && record[at] !== ',') throw new Error('goes on after the quote');
    } else {
      while (at < record.length && record[at] !== ',') {
        if (/["\r\n]/.test(record[at] as string)) throw new Error('a special character without quotes');
        cell += record[at];
        at += 1;
      }
    }
    cells.push(cell);
    at += 1;
  }
  return cells;
}

/** What a spreadsheet would run: a formula sign first, after what it doesn't look at. */
const runs = (text: string) => /^[=+\-@\t\r\n]/.test(text.trimStart()) || /^[\t\r\n]/.test(text);

/** Any character; half of a pair isn't one. */
const character = fc
  .nat(0x10ffff)
  .map((code) => (code >= 0xd800 && code < 0xe000 ? '\uFFFD' : String.fromCodePoint(code)));

const text = fc.oneof(
  fc.string({ unit: character }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\n', '\r', '\t', ' ', 'a', '1', '\u00A0') }),
);

describe('csvCell', () => {
  it('is read back as the text, or as the text behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const read = cellsOf(texts.map(csvCell).join(','));
        expect(read).toHaveLength(texts.length);
        read.forEach((cell, at) => {
          expect([texts[at], `'${texts[at]}`]).toContain(cell);
          expect(runs(cell)).toBe(false);
        });
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\u00A0=1',
    '\t=1',
    '\n',
    '\u0000=1',
    '\u200B=1',
    '\uFF1D1',
    '=cmd|"/c calc"!A0',
  ])('makes a text of the formula %j', (formula) => {
    expect(cellsOf(csvCell(formula))).toEqual([`'${formula}`]);
  });

  it.each(['', 'Åsen skole', 'a=b', '1-2', "'x", '–', '4 + 5', 'a\u0000=b'])('leaves %j as it is', (plain) => {
    expect(csvCell(plain)).toBe(plain);
  });

  it('quotes what would end a cell, also where a semicolon does', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('a;b')).toBe('"a;b"');
    expect(csvCell('say "a"')).toBe('"say ""a"""');
    expect(csvCell('a\nb')).toBe('"a\nb"');
  });

  it('writes numbers at full precision, as numbers, and nothing as nothing', () => {
    expect([-0.1, 1 / 3, 0, 1e21].map(csvCell)).toEqual(['-0.1', '0.3333333333333333', '0', '1e+21']);
    expect([null, undefined].map(csvCell)).toEqual(['', '']);
  });
});
