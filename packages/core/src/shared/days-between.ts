import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { utcDay } from './utc-day.ts';

/**
 * How many days later one day is than another.
 *
 * @param from - a day, such as "2026-11-21"
 * @param to - the other day
 * @returns the number of days; negative where `to` comes first
 * @throws RangeError when one of them isn't a day
 * @example
 * ```ts
 * import { daysBetween } from '@rubrikk/core';
 *
 * console.log(daysBetween('2026-12-30', '2027-01-02')); // => 3
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(utcDay(to), utcDay(from));
}
