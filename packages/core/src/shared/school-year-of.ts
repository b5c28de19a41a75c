import type { Country } from './country-rules.ts';
import { type SchoolYear, schoolYear } from './school-year.ts';
import type { SchoolYearRule } from './school-year-rule.ts';
import { utcDay } from './utc-day.ts';

/**
 * The school year that a day lies in.
 *
 * @param day - a day, such as "2026-11-21", from 0002-01-01 to 9998-12-31
 * @param country - "NO", "DK" or "SE", or a rule of your own
 * @returns the school year; `undefined` where the day lies between two, as all of July does in Sweden
 * @throws RangeError when the day or the country isn't one
 * @example
 * ```ts
 * import { schoolYearOf } from '@rubrikk/core';
 *
 * console.log(schoolYearOf('2027-03-01', 'DK')?.id); // => 2026-2027
 * console.log(schoolYearOf('2027-07-01', 'SE')); // => undefined
 * ```
 */
export function schoolYearOf(day: string, country: Country | SchoolYearRule): SchoolYear | undefined {
  utcDay(day);
  const year = Number(day.slice(0, 4));
  return [schoolYear(year - 1, country), schoolYear(year, country)].find(
    ({ first, last }) => first <= day && day <= last,
  );
}
