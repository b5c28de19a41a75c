import { addDays } from '../shared/add-days.ts';
import type { SchoolYear, Term } from '../shared/school-year.ts';
import { type Weekday, weekdayOf } from '../shared/weekday.ts';
import { dayInMonth, weekdayInMonth } from './day-in-month.ts';
import { monthsOf } from './months-of.ts';
import type { WheelRule } from './wheel-rule.ts';

/** Days from a first to a last. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly term?: string;
}

/** The days that a rule names in a school year, and some beside it that begin outside. */
export function ruleSpans(rule: WheelRule, year: SchoolYear): Span[] {
  switch (rule.kind) {
    case 'once':
      return [oneDay(rule.day)];
    case 'day-of-month':
      return monthsOf(year, rule.month, rule.every).map((month) => oneDay(dayInMonth(month, rule.day)));
    case 'weekday-of-month':
      return monthsOf(year, rule.month, rule.every)
        .flatMap((month) => weekdayInMonth(month, rule.weekday, rule.nth))
        .map(oneDay);
    case 'week-of-term':
      return year.terms
        .filter(({ id }) => rule.terms === undefined || rule.terms.includes(id))
        .flatMap((term) => weekOfTerm(term, rule.week, rule.weekday));
    case 'week-of-year':
      return weeksOfYear(year, rule.week).map((monday) => inWeek(monday, rule.weekday));
  }
}

const oneDay = (day: string): Span => ({ first: day, last: day });

const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));

function inWeek(monday: string, weekday: Weekday | undefined): Span {
  return weekday === undefined ? { first: monday, last: addDays(monday, 4) } : oneDay(addDays(monday, weekday - 1));
}

/** A term's first week is the one with its first day; the next where that is a Saturday or Sunday. */
function weekOfTerm({ id, first, last }: Term, week: number, weekday: Weekday | undefined): Span[] {
  const [firstMonday, lastMonday] = [mondayOf(weekdayOf(first) > 5 ? addDays(first, 2) : first), mondayOf(last)];
  const monday = week > 0 ? addDays(firstMonday, 7 * (week - 1)) : addDays(lastMonday, 7 * (week + 1));
  const span = inWeek(monday, weekday);
  const [from, to] = [span.first < first ? first : span.first, span.last > last ? last : span.last];
  const isThere = firstMonday <= monday && monday <= lastMonday && from <= to;
  return isThere ? [{ first: from, last: to, term: id }] : [];
}

/** The Mondays of the weeks with a number, in the calendar years that the school year touches. */
function weeksOfYear({ first, last }: SchoolYear, week: number): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 2 }, (_, at) => from + at);
  return years.flatMap((year) => {
    const monday = addDays(firstMondayOf(year), 7 * (week - 1));
    return monday < firstMondayOf(year + 1) ? [monday] : [];
  });
}

/** ISO 8601: the first week of a year is the one with 4 January. */
const firstMondayOf = (year: number) => mondayOf(`${String(year).padStart(4, '0')}-01-04`);
