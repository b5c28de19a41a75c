import { addDays } from '../shared/add-days.ts';
import { type Weekday, weekdayOf } from '../shared/weekday.ts';
import type { Month } from './months-of.ts';

/** A day of a month; its last one where the month is shorter. */
export function dayInMonth(month: Month, day: number): string {
  return written(month, Math.min(day, lengthOf(month)));
}

/** The nth such weekday of a month, -1 for the last; none where a fifth isn't there. */
export function weekdayInMonth(month: Month, weekday: Weekday, nth: number): string[] {
  const length = lengthOf(month);
  if (nth < 0) {
    const last = written(month, length);
    return [addDays(last, -((weekdayOf(last) - weekday + 7) % 7))];
  }
  const day = 1 + ((weekday - weekdayOf(written(month, 1)) + 7) % 7) + 7 * (nth - 1);
  return day > length ? [] : [written(month, day)];
}

function written({ year, month }: Month, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lengthOf({ year, month }: Month): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
