import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isTime } from './is-time.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The days of a month by the rule of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe('isTime', () => {
  test('takes a moment whose day the calendar has, and whose clock goes to 23:59:59', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      fc.integer({ min: 0, max: 26 }),
      fc.integer({ min: 0, max: 62 }),
      fc.integer({ min: 0, max: 62 }),
      fc.constantFrom('Z', '.5Z', '.123456Z', '+02:00', '-23:59'),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, second, rest]) => {
        const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        const isClock = hour < 24 && minute < 60 && second < 60;
        expect(isTime(`${date}T${two(hour)}:${two(minute)}:${two(second)}${rest}`)).toBe(isDay && isClock);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a moment with any one character of it changed into another kind', () => {
    const usual = '2026-11-21T10:00:00Z';
    expect(isTime(usual)).toBe(true);
    for (let at = 0; at < usual.length; at += 1) {
      for (const other of ['x', '/', ':', ' ', '٣', 'z']) {
        if (usual[at] === other) continue;
        expect(isTime(`${usual.slice(0, at)}${other}${usual.slice(at + 1)}`)).toBe(false);
      }
    }
  });

  test.each([
    ['2026-11-21', false],
    ['2026-11-21T10:00Z', false],
    ['2026-11-21T10:00:00', false],
    ['2026-11-21T10:00:00z', false],
    ['2026-11-21T10:00:00.Z', false],
    ['2026-11-21T10:00:00+2:00', false],
    [' 2026-11-21T10:00:00Z', false],
    ['2026-11-21T10:00:00Z ', false],
    ['2026-11-21T10:00:00Z+01:00', false],
    ['0:0:-0:-0:T0::0::0:Z', false],
    ['', false],
    [undefined, false],
    [1_793_268_000, false],
  ])('%j: %j', (value, expected) => {
    expect(isTime(value)).toBe(expected);
  });

  test('needs no regular expression for a moment of the usual form', () => {
    const usual = ['2026-11-21T10:00:00Z', '0000-01-01T00:00:00Z', '9999-12-28T23:59:59Z', '1987-06-05T14:32:10Z'];
    const tried = vi.spyOn(RegExp.prototype, 'test');
    const taken = usual.map(isTime);
    const { length } = tried.mock.calls;
    tried.mockRestore();
    expect([taken, length]).toEqual([[true, true, true, true], 0]);
  });
});
