import fc from 'fast-check';
import { freeze } from 'immer';
import { afterEach, describe, expect, test } from 'vitest';
import { expandWheel } from '../improvement/expand-wheel.ts';
import type { Plan } from '../improvement/plan.ts';
import { addDays } from '../shared/add-days.ts';
import { schoolYear } from '../shared/school-year.ts';
import { calendarOf } from './calendar-of.ts';

const plan: Plan = freeze(
  {
    id: 'p 1',
    unit: 'north',
    goals: [
      { id: 'g1', what: 'Read, write; speak \\ listen\nevery day', due: '2027-02-28' },
      { id: 'g2', what: 'Dropped', due: '2028-02-28', outcome: 'dropped' },
      { id: 'g3', what: 'No day' },
    ],
    actions: [{ id: 'g1', what: 'Bøker på hver hylle 📚'.repeat(12), status: 'planned', due: '2026-12-31' }],
    events: [
      { id: 'w1', title: 'Look back', rule: { kind: 'week-of-term', week: 2 } },
      { id: 'w2', title: 'Hand in', rule: { kind: 'day-of-month', month: 6, day: 1 }, deadline: true },
    ],
  },
  true,
);
const stamp = '2026-11-21T11:30:00+01:00';
const occurrences = expandWheel(plan, schoolYear(2026, 'NO'));

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads a file by the grammar of RFC 5545 (3.1) and nothing of ours; throws where a line breaks it. */
function read(text: string): Property[] {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('The last line has no end.');
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of lines) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`A line is longer than 75 octets: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a line can't hold
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`A line holds a control character: ${line}`);
  }
  return lines
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const match = /^(?<name>[A-Z-]+)(?<parameters>(?:;[A-Z-]+=[^;:]+)*):(?<value>.*)$/su.exec(line);
      const { name = '', parameters = '', value = '' } = match?.groups ?? {};
      if (match === null) throw new Error(`Not a content line: ${line}`);
      return { name, parameters, value };
    });
}

/** The text of a value (3.3.11). */
const unescaped = (value: string) => {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value.replace(/\\[nN;,]/g, ''))) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
};

/** The events of a file, each with what RFC 5545 (3.6.1) asks of it, once. */
function events(text: string): Record<string, string>[] {
  const lines = read(text);
  expect(lines.slice(0, 3).map(({ name, value }) => `${name}:${value}`)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rubrikk//core//EN',
  ]);
  expect(lines.at(-1)).toEqual({ name: 'END', parameters: '', value: 'VCALENDAR' });
  const starts = lines.flatMap(({ name, value }, at) => (name === 'BEGIN' && value === 'VEVENT' ? [at] : []));
  return starts.map((start) => {
    const end = lines.findIndex(({ name, value }, at) => at > start && name === 'END' && value === 'VEVENT');
    const properties = lines.slice(start + 1, end);
    const names = properties.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']));
    return Object.fromEntries(properties.map(({ name, parameters, value }) => [`${name}${parameters}`, value]));
  });
}

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('whole days for goals, actions and occurrences', () => {
  const told = events(calendarOf(plan, { stamp, occurrences })).map((event) =>
    ['UID', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'CATEGORIES', 'STATUS'].map((key) => event[key]).join(' '),
  );
  expect(told).toEqual([
    'goal/g1@p%201 20270228 20270301 goal CONFIRMED',
    'goal/g2@p%201 20280228 20280229 goal CANCELLED',
    'action/g1@p%201 20261231 20270101 action CONFIRMED',
    'event/w1/2026-08-10/autumn@p%201 20260810 20260815 event CONFIRMED',
    'event/w1/2027-01-04/spring@p%201 20270104 20270109 event CONFIRMED',
    'event/w2/2027-06-01@p%201 20270601 20270602 deadline CONFIRMED',
  ]);
});

test('words come out as they went in', () => {
  const [goal, , action] = events(calendarOf(plan, { stamp }));
  expect(unescaped(goal?.['SUMMARY'] ?? '')).toBe(plan.goals[0]?.what);
  expect(unescaped(action?.['SUMMARY'] ?? '')).toBe(plan.actions[0]?.what);
});

test('the stamp is the one that was passed, in UTC', () => {
  expect(new Set(events(calendarOf(plan, { stamp, occurrences })).map((event) => event['DTSTAMP']))).toEqual(
    new Set(['20261121T103000Z']),
  );
});

test('the name is escaped as other texts are', () => {
  const lines = read(calendarOf(plan, { stamp, name: 'North, plan;\r\nBEGIN:VEVENT\u0000' }));
  expect(lines.find(({ name }) => name === 'NAME')?.value).toBe('North\\, plan\\;\\nBEGIN:VEVENT');
});

test('a plan without days gives no lines', () => {
  expect(events(calendarOf({ ...plan, goals: [], actions: [] }, { stamp }))).toEqual([]);
});

describe.each(['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Apia'])('in %s', (name) => {
  test('the file is the same, byte for byte, each time', () => {
    const before = calendarOf(plan, { stamp, name: 'North', occurrences });
    process.env['TZ'] = name;
    expect(calendarOf(plan, { stamp, name: 'North', occurrences })).toBe(before);
  });
});

test.each(['2026-11-21', '2026-11-21T10:00:00', 'now', ''])('%j is no stamp', (wrong) => {
  expect(() => calendarOf(plan, { stamp: wrong })).toThrow(
    new RangeError(
      `The stamp is a date and time with its offset from UTC; received ${wrong}. Pass one such as "2026-11-21T10:00:00Z".`,
    ),
  );
});

test('days that are none, or that the file has no form for', () => {
  const due = (day: string): Plan => ({ ...plan, goals: [{ id: 'g', what: 'G', due: day }] });
  expect(() => calendarOf(due('2026-02-30'), { stamp })).toThrow(RangeError);
  expect(() => calendarOf(due('0026-11-21'), { stamp })).toThrow('A calendar file takes days from the year 1000');
});

test('any words, ids and days give a file that reads back as they were', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 90 });
  const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days));
  const clean = (words: string) =>
    words.replace(/\r\n|\r/g, '\n').replace(/\p{Cc}/gu, (mark) => (/[\n\t]/.test(mark) ? mark : ''));
  fc.assert(
    fc.property(text, text, text, day, (id, what, name, due) => {
      const one: Plan = { id, unit: 'north', goals: [{ id, what, due }], actions: [], events: [] };
      const [goal] = events(calendarOf(one, { stamp, name }));
      expect(unescaped(goal?.['SUMMARY'] ?? '')).toBe(clean(what));
      expect(goal?.['DTSTART;VALUE=DATE']).toBe(due.replaceAll('-', ''));
      expect(goal?.['DTEND;VALUE=DATE']).toBe(addDays(due, 1).replaceAll('-', ''));
    }),
    { numRuns: 1000 },
  );
});
