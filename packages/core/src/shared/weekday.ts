import { dayNumber } from './day-number.ts';

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a day. */
export function weekdayOf(day: string): Weekday {
  // 1 January 1970 was a Thursday.
  const afterMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return (afterMonday + 1) as Weekday;
}
