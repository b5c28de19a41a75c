import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';
import { utcDay } from './utc-day.ts';
import { weekdayOf } from './weekday.ts';

/** Every day of the years, written down by the rules of the calendar and nothing else. */
function daysOf(from: number, to: number): string[] {
  const days: string[] = [];
  for (let year = from; year <= to; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [at, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        days.push(`${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    }
  }
  return days;
}

/** Zeller's congruence, turned so that Monday is 1. */
function zeller(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const h =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return ((h + 5) % 7) + 1;
}

const years = daysOf(1900, 2100);
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

// In Apia there was no 30 December 2011, and clocks are put forward at midnight in some zones.
describe.each([
  ['UTC', 0],
  ['Europe/Oslo', -120],
  ['America/New_York', 240],
  ['Pacific/Apia', -780],
])('in %s', (name, offset) => {
  test('the days of 1900 to 2100 follow one another, as the calendar has them', () => {
    process.env['TZ'] = name;
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
    // 70 years with 17 leap days lie between 1900 (no leap year) and 1970.
    expect(daysBetween('1970-01-01', '1900-01-01')).toBe(-(70 * 365 + 17));
    expect(years.map((_, at) => addDays('1900-01-01', at))).toEqual(years);
    expect(years.every((day, at) => daysBetween('1900-01-01', day) === at)).toBe(true);
    expect(years.every((day) => weekdayOf(day) === zeller(day))).toBe(true);
  });
});

test('days later, and days between, undo each other', () => {
  const day = fc.integer({ min: 0, max: years.length - 1 });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = [years[one] ?? '', years[other] ?? ''];
      expect(daysBetween(from, to)).toBe(other - one);
      expect(addDays(from, other - one)).toBe(to);
      expect(from < to).toBe(one < other);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-1-1',
  '',
  '2026-11-21T00:00:00Z',
  '+010000-01-01',
  '20261121',
])('%j is no day', (day) => {
  expect(() => utcDay(day)).toThrow(
    new RangeError(
      `A day is written as year-month-day; received ${JSON.stringify(day)}. Pass one such as "2026-11-21".`,
    ),
  );
});

test('what is no text at all is told as it is', () => {
  expect(() => utcDay(JSON.parse('{}').day)).toThrow('received undefined');
});

test('the calendar ends where four digits end', () => {
  expect(addDays('0000-01-01', 0)).toBe('0000-01-01');
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  expect(() => addDays('2026-01-01', 1e12)).toThrow(RangeError);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no number of days', (days) => {
  expect(() => addDays('2026-01-01', days)).toThrow(`addDays takes a whole number of days; received ${days}.`);
});
