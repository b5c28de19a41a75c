import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCsv } from '../csv/start-csv.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { earlierLine } from './earlier-line.ts';

const none = { indicators: [], positions: new Int32Array(0) };

/** Whether each row of a file is its rater's first; where one isn't, the line that is told must be that of the first. */
function saidOf(columns: Omit<AnswerColumns, 'indicators' | 'positions'>, file: string): boolean[] {
  const said: boolean[] = [];
  const lineBefore = earlierLine({ ...none, ...columns });
  const csv = startCsv({
    onRow: (row) => {
      const earlier = lineBefore(row);
      if (earlier !== undefined) expect(said[earlier - 1]).toBe(true);
      said.push(earlier === undefined);
    },
    onFault: (fault) => {
      throw new Error(fault.code);
    },
  });
  csv.push(new TextEncoder().encode(file));
  csv.end();
  return said;
}

describe('earlierLine', () => {
  it('gives the line of the first row, also of the third', () => {
    const lines: (number | undefined)[] = [];
    const lineBefore = earlierLine({ ...none, rater: 0 });
    const csv = startCsv({ onRow: (row) => lines.push(lineBefore(row)), onFault: () => undefined });
    csv.push(new TextEncoder().encode('k0,a\nk1,"a\nb"\nk2,a\nk1,b\nk0,a\nk1,a\n'));
    csv.end();
    expect(lines).toEqual([undefined, undefined, undefined, 2, 1, 2]);
  });
  it('tells a rater who has had a row', () => {
    expect(saidOf({ rater: 0 }, 'k1,a\nk2,a\nk1,b\n')).toEqual([true, true, false]);
  });
  it('takes the same key in two units for two raters', () => {
    expect(saidOf({ unit: 0, rater: 1 }, 'north,k1\nsouth,k1\nnorth,k1\n')).toEqual([true, true, false]);
  });
  it('never runs unit and key into one another', () => {
    expect(saidOf({ unit: 0, rater: 1 }, 'a,bc\nab,c\na b,c\na,b c\n')).toEqual([true, true, true, true]);
  });
  it('takes every row without a key for a rater of its own', () => {
    expect(saidOf({ unit: 0, rater: 1 }, 'a,\na,\na," "\na,""\n')).toEqual([true, true, true, true]);
  });
  it('takes every row for a rater of its own where no column holds keys', () => {
    expect(saidOf({ unit: 0 }, 'a,k1\na,k1\n')).toEqual([true, true]);
  });
  it.each([
    ['outer spaces of the key', 'a,k1\na, k1\n'],
    ['outer spaces of the unit', 'a,k1\na\t ,k1\n'],
    ['spaces beyond ASCII', 'a,k1\n\u00A0a,\u2003\uFEFFk1\u3000\n'],
    ['quotation marks around', 'a,k1\n"a","k1"\n'],
    ['quotation marks inside', 'a,k"1\na,"k""1"\n'],
    ['a key beyond ASCII', 'å,ø\n" å "," ø "\n'],
  ])('knows the rater again over %s', (_, file) => {
    expect(saidOf({ unit: 0, rater: 1 }, file)).toEqual([true, false]);
  });
  it.each([
    ['an inner space', 'a,k 1\na,k1\n'],
    ['upper case', 'a,K1\na,k1\n'],
    ['doubled marks that are the key', 'a,k"1\na,"k""""1"\n'],
  ])('tells raters apart by %s', (_, file) => {
    expect(saidOf({ unit: 0, rater: 1 }, file)).toEqual([true, true]);
  });
  it('takes keys of any length', () => {
    const long = 'k'.repeat(5000);
    expect(saidOf({ rater: 0 }, `${long},a\n${long}k,a\n${long},b\n`)).toEqual([true, true, false]);
  });
  it.each(['', 'north', 'n'.repeat(200)])('takes keys that just fill its room, beside the unit "%s"', (unit) => {
    const keys = Array.from({ length: 300 }, (_, at) => `${unit},${'k'.repeat(at)}`);
    const file = keys.map((key) => `${key}1\n${key}2\n${key}1\n`).join('');
    expect(saidOf({ unit: 0, rater: 1 }, file)).toEqual(keys.flatMap(() => [true, true, false]));
  });
  it('answers as a set of trimmed strings does', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"å \t\u00A0\u2003'), maxLength: 5 });
    const cell = fc.record({ text, isQuoted: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.record({ unit: cell, rater: cell }), { minLength: 1, maxLength: 30 }), (rows) => {
        const written = (one: { readonly text: string; readonly isQuoted: boolean }) =>
          one.isQuoted || one.text.startsWith('"') ? `"${one.text.replaceAll('"', '""')}"` : one.text;
        // A first cell tells the delimiter, so that a tab inside a cell is none.
        const file = `x,y,z\n${rows.map(({ unit, rater }) => `x,${written(unit)},${written(rater)}\n`).join('')}`;
        const set = new Set<string>();
        const expected = rows.map(({ unit, rater }) => {
          const [place, key] = [unit.text.trim(), rater.text.trim()];
          const size = set.size;
          return key === '' || set.add(JSON.stringify([place, key])).size > size;
        });
        expect(saidOf({ unit: 1, rater: 2 }, file).slice(1)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
