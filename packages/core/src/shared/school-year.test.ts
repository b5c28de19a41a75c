import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './add-days.ts';
import { schoolYear } from './school-year.ts';
import { schoolYearOf } from './school-year-of.ts';

test('Norway: August to July, in two halves', () => {
  expect(schoolYear(2026, 'NO')).toEqual({
    id: '2026-2027',
    first: '2026-08-01',
    last: '2027-07-31',
    terms: [
      { id: 'autumn', first: '2026-08-01', last: '2026-12-31' },
      { id: 'spring', first: '2027-01-01', last: '2027-07-31' },
    ],
  });
});

test('Denmark: begins on 1 August, as the law of the folkeskole says (§ 14 a)', () => {
  expect(schoolYear(2027, 'DK').first).toBe('2027-08-01');
  expect(schoolYear(2027, 'DK').last).toBe('2028-07-31');
});

test('Sweden: begins in August, ends in June', () => {
  const { first, last, terms } = schoolYear(2026, 'SE');
  expect([first, last]).toEqual(['2026-08-01', '2027-06-30']);
  expect(terms.map((term) => `${term.id} ${term.first} ${term.last}`)).toEqual([
    'autumn 2026-08-01 2026-12-31',
    'spring 2027-01-01 2027-06-30',
  ]);
});

test('a rule of your own, here the calendar year in one term', () => {
  const rule = { first: '01-01', last: '12-31', terms: [{ id: 'all', first: '01-01', last: '12-31' }], source: 'Ours' };
  expect(schoolYearOf('2026-12-31', rule)).toMatchObject({ first: '2026-01-01', last: '2026-12-31' });
});

describe('the year of a day', () => {
  test.each([
    ['2026-07-31', 'NO', '2025-2026'],
    ['2026-08-01', 'NO', '2026-2027'],
    ['2027-06-30', 'SE', '2026-2027'],
    ['2027-07-01', 'SE', undefined],
    ['2027-07-31', 'SE', undefined],
    ['2028-02-29', 'DK', '2027-2028'],
  ] as const)('%s in %s', (day, country, id) => {
    expect(schoolYearOf(day, country)?.id).toBe(id);
  });

  test('is one that holds it, in which each day is in one term', () => {
    const country = fc.constantFrom('NO' as const, 'DK' as const, 'SE' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), country, (days, where) => {
        const day = addDays('1900-01-01', days);
        const year = schoolYearOf(day, where);
        expect(year === undefined).toBe(where === 'SE' && day.slice(5, 7) === '07');
        if (year === undefined) return;
        expect(year.first <= day && day <= year.last).toBe(true);
        expect(year.terms.filter(({ first, last }) => first <= day && day <= last)).toHaveLength(1);
        expect(schoolYear(Number(year.id.slice(0, 4)), where)).toEqual(year);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([2026.5, Number.NaN, 0, 9999])('%d is no start', (start) => {
  expect(() => schoolYear(start, 'NO')).toThrow(`schoolYear takes a whole year from 1 to 9998; received ${start}.`);
});

test('a country that is not known, and a day that is none', () => {
  expect(() => schoolYear(2026, JSON.parse('"toString"'))).toThrow(
    'A country is one of NO, DK, SE; received toString.',
  );
  expect(() => schoolYearOf('2026-02-30', 'NO')).toThrow(RangeError);
});
