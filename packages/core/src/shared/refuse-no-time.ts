import { isDay, isTime } from './is-time.ts';

/** Throws where what was given as a time isn't one, since a document with it could not be read back. */
export function refuseNoTime(what: string, at: string): void {
  if (!isTime(at)) refuse(what, 'a date and time with its offset from UTC', at, '2026-11-21T10:00:00Z');
}

/** Throws where what was given as a day isn't one; what has no day is left alone. */
export function refuseNoDay(what: string, day: string | undefined): void {
  if (day !== undefined && !isDay(day)) refuse(what, 'a day of the calendar', day, '2026-11-21');
}

function refuse(what: string, expected: string, received: string, such: string): never {
  throw new RangeError(`${what} takes ${expected}; received ${JSON.stringify(received)}. Pass one such as "${such}".`);
}
