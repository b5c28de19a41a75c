import ical, { ICalEventStatus } from 'ical-generator';
import type { Occurrence } from '../improvement/occurrence.ts';
import type { Plan } from '../improvement/plan.ts';
import { addDays } from '../shared/add-days.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { planEntries } from './plan-entries.ts';

/** What a calendar needs beside the plan. */
export interface CalendarOptions {
  /** When the calendar is made (ISO 8601, with its offset), from the caller's clock: the DTSTAMP of every line. */
  readonly stamp: string;
  /** What the calendar is called. */
  readonly name?: string;
  /** The occurrences of the plan's events: `expandWheel(plan, year)`. Without them goals and actions alone. */
  readonly occurrences?: readonly Occurrence[];
}

/**
 * Writes a plan as an iCalendar file (RFC 5545): whole days for the occurrences of its events, and for the days on which
 * its goals and actions are due. Nothing depends on the machine's time zone, and the same plan gives each line the same
 * UID, so that a calendar that took it in before is brought up to date.
 *
 * @remarks
 * It comes from a module of its own, `@rubrikk/core/calendar`. In a browser it needs a page served over https (the
 * library that writes the file asks for `crypto.randomUUID`, although its answer is not used).
 *
 * @param plan - the plan, without issues (`checkPlan`)
 * @param options - when it is made, what it is called, and the occurrences of the events
 * @returns the file's text: UTF-8, lines ended by CR LF. A plan without days gives a calendar without lines.
 * @throws RangeError when a day isn't one or comes before the year 1000, or the stamp isn't a time
 * @example
 * ```ts
 * import type { Plan } from '@rubrikk/core';
 * import { calendarOf } from '@rubrikk/core/calendar';
 *
 * const goals = [{ id: 'g1', what: 'More pupils read, each day', due: '2027-06-01' }];
 * const plan: Plan = { id: 'p1', unit: 'north', goals, actions: [], events: [] };
 * const lines = calendarOf(plan, { stamp: '2026-11-21T10:00:00Z' }).split('\r\n');
 * console.log(lines.find((line) => line.startsWith('UID'))); // => UID:goal/g1@p1
 * console.log(lines.find((line) => line.startsWith('DTSTART'))); // => DTSTART;VALUE=DATE:20270601
 * console.log(lines.find((line) => line.startsWith('DTSTAMP'))); // => DTSTAMP:20261121T100000Z
 * console.log(lines.find((line) => line.startsWith('SUMMARY'))); // => SUMMARY:More pupils read\, each day
 * ```
 */
export function calendarOf(plan: Plan, options: CalendarOptions): string {
  const stamp = timeOf(options.stamp);
  const calendar = ical({ prodId: '//Rubrikk//core//EN' });
  if (options.name !== undefined) calendar.name(escaped(readable(options.name)));
  for (const entry of planEntries(plan, options.occurrences ?? [])) calendar.createEvent(eventData(entry, stamp));
  return calendar.toString();
}

function eventData({ uid, summary, first, last, category, cancelled }: CalendarEntry, stamp: Date) {
  return {
    id: uid,
    stamp,
    start: dateOf(first),
    // In the file a day that something ends on is the day after its last.
    end: dateOf(addDays(last, 1)),
    allDay: true,
    summary: readable(summary),
    categories: [{ name: category }],
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function dateOf(day: string): Date {
  if (day >= '1000') return new Date(`${addDays(day, 0)}T00:00:00Z`);
  throw new RangeError(`A calendar file takes days from the year 1000; received ${day}. Mend the year of that day.`);
}

function timeOf(stamp: string): Date {
  const time = new Date(stamp);
  if (/T.+(?:Z|[+-]\d\d:\d\d)$/.test(stamp) && !Number.isNaN(time.getTime())) return time;
  throw new RangeError(
    `The stamp is a date and time with its offset from UTC; received ${stamp}. Pass one such as "2026-11-21T10:00:00Z".`,
  );
}

/** Leaves out the control characters that a calendar's text can't hold. */
const readable = (text: string) => text.replace(/\p{Cc}/gu, (mark) => (/[\n\r\t]/.test(mark) ? mark : ''));

/** The library escapes every text but the calendar's name. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
