import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { missingKinds } from '../tally/missing-kinds.ts';
import { madeUpRubric } from './made-up-assessments.test-data.ts';
import { ratingRows } from './rating-rows.ts';
import type { ResponseTable } from './response-table.ts';
import { responsesFromRows } from './responses-from-rows.ts';

const indicators = Array.from({ length: 9 }, (_, at) => `i${at}`);
const levels = ['level-0', 'level-1', 'level-2'];

type Row = Readonly<Record<string, string | undefined>>;

function tableOf(rows: readonly Row[]): ResponseTable {
  const read = responsesFromRows(madeUpRubric(9, 3), Object.freeze(rows.map((row) => Object.freeze({ ...row }))));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const rating = fc.constantFrom(...levels, ...missingKinds, undefined);
const drawnRow = fc.record({
  unit: fc.constantFrom('north', 'south'),
  wave: fc.constantFrom('2026', '2027'),
  round: fc.constantFrom('individual', 'group', 'plenum'),
  // Rated by everyone, as a response without one answer is none.
  ...Object.fromEntries(indicators.map((id) => [id, id === 'i0' ? fc.constantFrom(...levels) : rating])),
});

test('rows are those that a plain loop makes, of any round, wave and indicators', () => {
  fc.assert(
    fc.property(
      fc.array(drawnRow, { maxLength: 20 }),
      fc.constantFrom('individual', 'group', 'plenum'),
      fc.constantFrom('2026', '2027'),
      fc.shuffledSubarray(indicators),
      (rows: readonly Row[], round, wave, some) => {
        const expected: number[][] = [];
        for (const row of rows) {
          if (row['round'] !== round || row['wave'] !== wave) continue;
          // Not among the levels is −1 + 1.
          expected.push(some.map((id) => levels.indexOf(row[id] ?? 'skipped') + 1));
        }
        fc.pre(rows.some((row) => row['wave'] === wave));
        expect(ratingRows(tableOf(rows), { round, wave, indicators: some })).toEqual(expected);
      },
    ),
  );
});

describe('ratingRows', () => {
  const answers = [
    { unit: 'north', i0: 'level-2', i1: 'declined' },
    { unit: 'north', round: 'group', i0: 'level-0' },
    { unit: 'south', i0: 'level-0', i8: 'level-1' },
  ];
  const table = Object.freeze(tableOf(answers));
  it('takes every indicator of the round when none is named, in the order of the table', () => {
    expect(ratingRows(table, { round: 'individual' })).toEqual([
      [3, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0, 0, 0, 2],
    ]);
    expect(ratingRows(tableOf(answers.slice(0, 1)), { round: 'individual', indicators: ['i1', 'i0'] })).toEqual([
      [0, 3],
    ]);
  });
  it('has no rows where nobody answered, and empty ones of no indicators', () => {
    expect(ratingRows(table, { round: 'plenum' })).toEqual([]);
    expect(ratingRows(table, { round: 'group', indicators: [] })).toEqual([[]]);
  });
  it('refuses to pool rounds', () => {
    expect(() => ratingRows(table, {} as { round: 'group' })).toThrow('Expected one round, such as');
  });
  it('pools waves only where that is asked', () => {
    const waves = tableOf([
      { wave: '2026', i0: 'level-2' },
      { wave: '2027', i0: 'level-0' },
    ]);
    const one = { round: 'individual', indicators: ['i0'] } as const;
    expect(() => ratingRows(waves, one)).toThrow('Expected responses of one wave; received "2026" and "2027".');
    expect(ratingRows(waves, { ...one, wave: '2027' })).toEqual([[1]]);
    expect(ratingRows(waves, { ...one, poolWaves: true })).toEqual([[3], [1]]);
    expect(() => ratingRows(waves, { ...one, wave: '2028' })).toThrow(RangeError);
  });
  it('refuses indicators that the table lacks', () => {
    expect(() => ratingRows(table, { round: 'individual', indicators: ['i0', 'i9'] })).toThrow(
      'Expected indicators of the table, [i0,i1,i2,i3,i4,i5,i6,i7,i8]; received "i9".',
    );
  });
});
