import { UTCDateMini } from '@date-fns/utc/date/mini';

/**
 * A day as a date in UTC, where each has 24 hours, so that no time zone of a machine and no clock that is put forward can
 * move it: date-fns counts in the zone of the date that it's given.
 */
export function utcDay(day: string): Date {
  const date = new UTCDateMini(`${day}T00:00:00Z`);
  // The engines differ in what they make of 30 February; what was read has to say the same day again.
  if (Number.isFinite(date.getTime()) && date.toISOString().slice(0, 10) === day) return date;
  const received = typeof day === 'string' ? JSON.stringify(day) : String(day);
  throw new RangeError(`A day is written as year-month-day; received ${received}. Pass one such as "2026-11-21".`);
}

/** A date in UTC as a day. */
export function dayOf(date: Date): string {
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10);
  throw new RangeError('Days reach from 0000-01-01 to 9999-12-31; this leads out of them.');
}
