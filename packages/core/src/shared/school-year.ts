import { addDays } from './add-days.ts';
import { type Country, countryRules } from './country-rules.ts';
import type { SchoolYearRule } from './school-year-rule.ts';

/** A part of a school year. */
export interface Term {
  /** Unlike the other terms of the year. */
  readonly id: string;
  /** Its first day. */
  readonly first: string;
  /** Its last day. */
  readonly last: string;
}

/** A school year with its days. Write one yourself where a school's own days are known. */
export interface SchoolYear {
  /** What it is called, such as "2026-2027". */
  readonly id: string;
  /** Its first day. */
  readonly first: string;
  /** Its last day. */
  readonly last: string;
  /** Its terms, in order. */
  readonly terms: readonly Term[];
}

/**
 * The school year that begins in a year: its days and terms as the rule of a country, or a rule of your own, says.
 *
 * @remarks
 * The rules say what holds for a whole country. When pupils come and go is decided by each municipality or school: for
 * rules such as "second week of each term", write the year with the days of the school.
 *
 * @param startYear - the year in which it begins, 1 to 9998
 * @param country - "NO", "DK" or "SE", or a rule of your own
 * @returns the school year
 * @throws RangeError when the year or the country isn't one
 * @example
 * ```ts
 * import { schoolYear } from '@rubrikk/core';
 *
 * const { first, last, terms } = schoolYear(2026, 'NO');
 * console.log(first, last); // => 2026-08-01 2027-07-31
 * console.log(terms.map((term) => term.id).join(' ')); // => autumn spring
 * ```
 */
export function schoolYear(startYear: number, country: Country | SchoolYearRule): SchoolYear {
  if (!Number.isInteger(startYear) || startYear < 1 || startYear > 9998) {
    throw new RangeError(`schoolYear takes a whole year from 1 to 9998; received ${startYear}.`);
  }
  const rule = ruleOf(country);
  const terms = rule.terms.map(({ id, first, last }) => ({
    id,
    first: dayIn(startYear, first, rule),
    last: dayIn(startYear, last, rule),
  }));
  const last = dayIn(startYear, rule.last, rule);
  return { id: `${startYear}-${startYear + 1}`, first: dayIn(startYear, rule.first, rule), last, terms };
}

function ruleOf(country: Country | SchoolYearRule): SchoolYearRule {
  if (typeof country !== 'string') return country;
  if (Object.hasOwn(countryRules, country)) return countryRules[country];
  const known = Object.keys(countryRules).join(', ');
  throw new RangeError(`A country is one of ${known}; received ${country}. Pass a rule of your own for another one.`);
}

/** A day of the calendar year, in the year that begins or, where it comes before the first day, in the next one. */
function dayIn(startYear: number, monthDay: string, rule: SchoolYearRule): string {
  const year = monthDay < rule.first ? startYear + 1 : startYear;
  return addDays(`${String(year).padStart(4, '0')}-${monthDay}`, 0);
}
