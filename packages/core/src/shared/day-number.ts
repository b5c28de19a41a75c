const MILLISECONDS = 86_400_000;

/**
 * How many days a day lies after 1 January 1970. Days are counted in UTC, where each has 24 hours, so that no time zone
 * of a machine, and no clock that is put forward, can move them.
 */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
  // The engines differ in what they make of 30 February; what was read has to say the same day again.
  if (Number.isInteger(number) && new Date(number * MILLISECONDS).toISOString().slice(0, 10) === day) return number;
  const received = typeof day === 'string' ? JSON.stringify(day) : String(day);
  throw new RangeError(`A day is written as year-month-day; received ${received}. Pass one such as "2026-11-21".`);
}

/** The day that lies so many days after 1 January 1970. */
export function dayNumbered(number: number): string {
  const date = new Date(number * MILLISECONDS);
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10);
  throw new RangeError(`Days reach from 0000-01-01 to 9999-12-31; received a count that leads out of them: ${number}.`);
}
