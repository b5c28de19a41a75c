import { getISODay } from 'date-fns/getISODay';
import { utcDay } from './utc-day.ts';

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a day. */
export function weekdayOf(day: string): Weekday {
  return getISODay(utcDay(day)) as Weekday;
}
