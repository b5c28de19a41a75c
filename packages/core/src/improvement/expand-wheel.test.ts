import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '../shared/add-days.ts';
import { type SchoolYear, schoolYear } from '../shared/school-year.ts';
import { expandWheel } from './expand-wheel.ts';
import type { WheelEvent } from './wheel-event.ts';
import type { WheelRule } from './wheel-rule.ts';

const event = (rule: WheelRule, more: Partial<WheelEvent> = {}): WheelEvent => ({ id: 'e', title: 'E', rule, ...more });

const days = (rule: WheelRule, year: SchoolYear = schoolYear(2026, 'NO'), more: Partial<WheelEvent> = {}) =>
  expandWheel({ events: [event(rule, more)] }, year).map(({ first, last }) =>
    first === last ? first : `${first}/${last}`,
  );

// A year with the days of a school: Monday 17 August 2026 to Friday 18 June 2027, autumn to Friday 18 December.
const ours: SchoolYear = {
  id: 'ours',
  first: '2026-08-17',
  last: '2027-06-18',
  terms: [
    { id: 'autumn', first: '2026-08-17', last: '2026-12-18' },
    { id: 'spring', first: '2027-01-06', last: '2027-06-18' },
  ],
};

// Looked up in a printed calendar: 1 August 2026 is a Saturday, 1 January 2027 a Friday.
describe('by a calendar', () => {
  test.each<[string, WheelRule, string[]]>([
    ['second week of each term', { kind: 'week-of-term', week: 2 }, ['2026-08-24/2026-08-28', '2027-01-11/2027-01-15']],
    ['first week, cut at the term', { kind: 'week-of-term', week: 1, terms: ['spring'] }, ['2027-01-06/2027-01-08']],
    ['last Thursday of each term', { kind: 'week-of-term', week: -1, weekday: 4 }, ['2026-12-17', '2027-06-17']],
    ['a weekday before the term', { kind: 'week-of-term', week: 1, weekday: 2, terms: ['spring'] }, []],
    ['a week that the term has not', { kind: 'week-of-term', week: 30 }, []],
    ['a week before the term, from its end', { kind: 'week-of-term', week: -30 }, []],
    [
      'every other month',
      { kind: 'day-of-month', month: 9, day: 15, every: 2 },
      ['2026-09-15', '2026-11-15', '2027-01-15', '2027-03-15', '2027-05-15'],
    ],
    ['by 1 June', { kind: 'day-of-month', month: 6, day: 1 }, ['2027-06-01']],
    ['after the last day', { kind: 'day-of-month', month: 6, day: 30 }, []],
    ['last Friday of October', { kind: 'weekday-of-month', month: 10, weekday: 5, nth: -1 }, ['2026-10-30']],
    [
      'fifth Monday, where there is one',
      { kind: 'weekday-of-month', month: 8, weekday: 1, nth: 5, every: 1 },
      ['2026-08-31', '2026-11-30', '2027-03-29', '2027-05-31'],
    ],
    ['week 42', { kind: 'week-of-year', week: 42 }, ['2026-10-12/2026-10-16']],
    ['Tuesday of week 53', { kind: 'week-of-year', week: 53, weekday: 2 }, ['2026-12-29']],
    ['once', { kind: 'once', day: '2026-11-21' }, ['2026-11-21']],
    ['once, in another year', { kind: 'once', day: '2027-11-21' }, []],
  ])('%s', (_, rule, expected) => {
    expect(days(rule, ours)).toEqual(expected);
  });

  test('week 53 only in a year that has one', () => {
    expect(days({ kind: 'week-of-year', week: 53 }, schoolYear(2027, 'NO'))).toEqual([]);
  });

  test('29 February is the 28th in a common year', () => {
    const rule: WheelRule = { kind: 'day-of-month', month: 2, day: 29 };
    expect([2026, 2027].flatMap((start) => days(rule, schoolYear(start, 'DK')))).toEqual(['2027-02-28', '2028-02-29']);
  });

  test('a term that begins on a Saturday has its first week after that', () => {
    expect(days({ kind: 'week-of-term', week: 1, terms: ['autumn'] })).toEqual(['2026-08-03/2026-08-07']);
    const terms = [{ id: 'weekend', first: '2026-08-01', last: '2026-08-02' }];
    expect(days({ kind: 'week-of-term', week: 1 }, { ...ours, first: '2026-08-01', terms })).toEqual([]);
  });

  test('lasting several days, and by a deadline', () => {
    expect(days({ kind: 'once', day: '2027-02-27' }, ours, { days: 3 })).toEqual(['2027-02-27/2027-03-01']);
    const [occurrence] = expandWheel({ events: [event({ kind: 'week-of-term', week: 2 })] }, ours);
    expect(occurrence?.term).toBe('autumn');
  });

  test('by day, and on the same day in the order of the wheel', () => {
    const rule: WheelRule = { kind: 'once', day: '2026-11-21' };
    const events = [
      event({ kind: 'once', day: '2026-11-22' }, { id: 'late' }),
      event(rule, { id: 'b' }),
      event(rule, { id: 'a' }),
    ];
    expect(expandWheel({ events }, ours).map((one) => one.event.id)).toEqual(['b', 'a', 'late']);
  });
});

interface Day {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly length: number;
  readonly weekday: number;
}

/** Every day of 1899 to 2101, counted one after the other from Sunday 1 January 1899. */
const calendar: Day[] = [];
for (let year = 1899, weekday = 7; year <= 2101; year += 1) {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  for (const [at, length] of [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
    for (let day = 1; day <= length; day += 1) {
      const text = `${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      calendar.push({ text, year, month: at + 1, day, length, weekday });
      weekday = (weekday % 7) + 1;
    }
  }
}

/** The days of a school year that a rule names, found by asking each day of it. */
function found(rule: WheelRule, { first, last, terms }: SchoolYear): string[] {
  const at = (text: string) => (Number(text.slice(0, 4)) - 1899) * 365;
  const near = calendar.slice(at(first), at(last) + 500).filter(({ text }) => first <= text && text <= last);
  if (rule.kind === 'week-of-term') {
    return terms.flatMap((term) => {
      const inTerm = near.filter(({ text }) => term.first <= text && text <= term.last);
      const weeks: Day[][] = [];
      for (const day of inTerm.filter(({ weekday }) => weekday < 6)) {
        const week = weeks.at(-1);
        if (week === undefined || (week.at(-1)?.weekday ?? 0) >= day.weekday) weeks.push([day]);
        else week.push(day);
      }
      const week = weeks.at(rule.week > 0 ? rule.week - 1 : rule.week) ?? [];
      const named = week.filter(({ weekday }) => rule.weekday === undefined || weekday === rule.weekday);
      return (rule.weekday === undefined ? named.slice(0, 1) : named).map(({ text }) => text);
    });
  }
  return near.filter((day) => isNamed(rule, day, Number(first.slice(5, 7)))).map(({ text }) => text);
}

function isNamed(rule: WheelRule, day: Day, startMonth: number): boolean {
  if (rule.kind === 'once') return day.text === rule.day;
  if (rule.kind === 'week-of-year') return day.weekday === (rule.weekday ?? 1) && weekOf.get(day.text) === rule.week;
  if (rule.kind === 'week-of-term') return false;
  const [since, start] = [(day.month - startMonth + 12) % 12, (rule.month - startMonth + 12) % 12];
  if (rule.every === undefined ? since !== start : since < start || (since - start) % rule.every !== 0) return false;
  if (rule.kind === 'day-of-month') return day.day === rule.day || (day.day === day.length && rule.day > day.length);
  if (day.weekday !== rule.weekday) return false;
  return rule.nth === -1 ? day.day + 7 > day.length : Math.ceil(day.day / 7) === rule.nth;
}

/** The week of a day is the week of its Thursday, counted among the Thursdays of that year. */
const weekOf = new Map<string, number>();
for (const [at, { day, month, year, weekday }] of calendar.entries()) {
  if (weekday !== 4) continue;
  const before = calendar.slice(Math.max(0, at - 7 * 53), at).filter((one) => one.year === year && one.weekday === 4);
  for (const one of calendar.slice(Math.max(0, at - 3), at + 4)) weekOf.set(one.text, before.length + 1);
  if (month === 1 && day <= 7 && before.length > 0) throw new Error('A year has one first Thursday.');
}

const month = fc.integer({ min: 1, max: 12 });
const weekday = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const every = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
const some = <Value>(key: string, value: Value | undefined) => (value === undefined ? {} : { [key]: value });

const ruleOf: fc.Arbitrary<WheelRule> = fc.oneof(
  fc
    .tuple(month, fc.integer({ min: 1, max: 31 }), every)
    .map(([m, day, e]): WheelRule => ({ kind: 'day-of-month', month: m, day, ...some('every', e) })),
  fc
    .tuple(month, weekday, fc.constantFrom(1 as const, 2 as const, 4 as const, 5 as const, -1 as const), every)
    .map(([m, w, nth, e]): WheelRule => ({ kind: 'weekday-of-month', month: m, weekday: w, nth, ...some('every', e) })),
  fc
    .tuple(
      fc.integer({ min: -24, max: 24 }).filter((week) => week !== 0),
      fc.option(weekday, { nil: undefined }),
    )
    .map(([week, w]): WheelRule => ({ kind: 'week-of-term', week, ...some('weekday', w) })),
  fc
    .tuple(fc.integer({ min: 1, max: 53 }), weekday)
    .map(([week, w]): WheelRule => ({ kind: 'week-of-year', week, weekday: w })),
);

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each([
  ['Europe/Oslo', -120],
  ['America/New_York', 240],
  ['Pacific/Apia', -780],
])('in %s, 1900 to 2100', (name, offset) => {
  test('any rule names the days that asking every day of the year finds', () => {
    process.env['TZ'] = name;
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
    const country = fc.constantFrom('NO' as const, 'DK' as const, 'SE' as const);
    fc.assert(
      fc.property(ruleOf, fc.integer({ min: 1900, max: 2099 }), country, (rule, start, where) => {
        const year = schoolYear(start, where);
        const firsts = expandWheel({ events: [event(rule)] }, year).map(({ first }) => first);
        expect(firsts).toEqual(found(rule, year));
      }),
      { numRuns: 1000 },
    );
  });
});

test('an occurrence lies in one school year and no other', () => {
  fc.assert(
    fc.property(ruleOf, fc.integer({ min: 1900, max: 2098 }), (rule, start) => {
      const both = [start, start + 1].flatMap((at) => expandWheel({ events: [event(rule)] }, schoolYear(at, 'NO')));
      const firsts = both.map(({ first }) => first);
      expect(firsts).toEqual([...firsts].sort());
      expect(new Set(firsts).size).toBe(firsts.length);
      expect(both.every(({ first, last }) => first <= last && last <= addDays(first, 4))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
