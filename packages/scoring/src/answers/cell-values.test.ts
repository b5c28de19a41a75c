import { expect, test } from 'vitest';
import type { CsvRow } from '../csv/csv-row.ts';
import { startCsv } from '../csv/start-csv.ts';
import { cellValues } from './cell-values.ts';

/** The text that each row's first cell is numbered as, and how many texts there are. */
function numbered(file: string): { readonly told: readonly (string | undefined)[]; readonly texts: number } {
  const values = cellValues();
  const numbers: number[] = [];
  const csv = startCsv({
    onRow: (row) => numbers.push(values.numberOf(row, 0)),
    onFault: (fault) => {
      throw new Error(fault.code);
    },
  });
  csv.push(new TextEncoder().encode(file));
  csv.end();
  return { told: numbers.map((number) => values.texts[number]), texts: values.texts.length };
}

test('numbers texts, however they are written', () => {
  const { told, texts } = numbered('a,1\n a,1\n"a",1\n"a ",1\n"say ""a""",1\nsay "a",1\n"a""b",1\na""b,1\n');
  expect(told).toEqual(['a', 'a', 'a', 'a', 'say "a"', 'say "a"', 'a"b', 'a""b']);
  expect(texts).toBe(4);
});

test('takes texts of any length, and of any number of spellings', () => {
  const long = 'x'.repeat(5000);
  const rows = Array.from({ length: 12_000 }, (_, at) => `${' '.repeat(at % 3)}u${at},1\n`);
  const { told, texts } = numbered([`${long},1\n`, ...rows, ...rows, `${long},1\n`].join(''));
  const expected = rows.map((_, at) => `u${at}`);
  expect(told).toEqual([long, ...expected, ...expected, long]);
  expect(texts).toBe(12_001);
});

test('takes a spelling met before without reading it again, until there are ten thousand', () => {
  const { numberOf } = cellValues();
  const looksAt = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const ends = Int32Array.of(bytes.length);
    let looks = 0;
    const row: CsvRow = {
      line: 1,
      cellCount: 1,
      bytes,
      starts: new Int32Array(1),
      get ends() {
        looks += 1;
        return ends;
      },
    };
    numberOf(row, 0);
    return looks;
  };
  // Longer than what is remembered by all of its bytes at once.
  const spelling = (at: number) => `a school whose number is ${at}`;
  looksAt(spelling(0));
  const read = looksAt(` ${spelling(0)}`);
  const again = looksAt(` ${spelling(0)}`);
  expect(again).toBeLessThan(read);
  for (let at = 1; at < 9999; at += 1) looksAt(spelling(at));
  looksAt(spelling(9999));
  expect(looksAt(spelling(9999))).toBeGreaterThan(again);
});
