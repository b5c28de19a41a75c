import { addDays as addDaysToDate } from 'date-fns/addDays';
import { dayOf, utcDay } from './utc-day.ts';

/**
 * The day that comes so many days later.
 *
 * @param day - a day, such as "2026-11-21"
 * @param days - how many days later; earlier where it is negative
 * @returns the day
 * @throws RangeError when the day isn't one, `days` isn't a whole number, or the years 0000 to 9999 are left
 * @example
 * ```ts
 * import { addDays } from '@rubrikk/core';
 *
 * console.log(addDays('2028-02-28', 1)); // => 2028-02-29
 * ```
 */
export function addDays(day: string, days: number): string {
  if (!Number.isInteger(days)) throw new RangeError(`addDays takes a whole number of days; received ${days}.`);
  return dayOf(addDaysToDate(utcDay(day), days));
}
