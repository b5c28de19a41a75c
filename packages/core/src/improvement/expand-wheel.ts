import { addDays } from '../shared/add-days.ts';
import type { SchoolYear } from '../shared/school-year.ts';
import type { Occurrence } from './occurrence.ts';
import { ruleSpans, type Span } from './rule-spans.ts';
import type { WheelEvent } from './wheel-event.ts';

/**
 * When the events of a yearly wheel come in a school year. Days are days of the calendar: no time zone, no clock that is
 * put forward and no leap year moves them.
 *
 * @remarks
 * An occurrence belongs to the school year that its first day lies in. 31 stands for the last day of a shorter month,
 * and 29 February for the 28th; a fifth weekday that a month hasn't is left out. Weeks of a term are counted from
 * Monday; the first is the one with the term's first day, or the next where that is a Saturday or Sunday.
 *
 * @param wheel - the events: a plan, or a wheel of its own
 * @param year - the school year: `schoolYear(2026, 'NO')`, or one with the days of your school
 * @returns the occurrences, by first day, and on the same day in the order of the wheel
 * @throws RangeError when a day of the school year isn't one
 * @example
 * ```ts
 * import { expandWheel, schoolYear, type WheelEvent } from '@rubrikk/core';
 *
 * const events: WheelEvent[] = [
 *   { id: 'report', title: 'Hand in', deadline: true, rule: { kind: 'day-of-month', month: 6, day: 1 } },
 *   { id: 'back', title: 'Look back', rule: { kind: 'weekday-of-month', month: 10, weekday: 5, nth: -1 } },
 * ];
 * const days = expandWheel({ events }, schoolYear(2026, 'NO')).map(({ event, first }) => `${event.id} ${first}`);
 * console.log(days.join(', ')); // => back 2026-10-30, report 2027-06-01
 * ```
 */
export function expandWheel(wheel: { readonly events: readonly WheelEvent[] }, year: SchoolYear): Occurrence[] {
  const occurrences = wheel.events.flatMap((event) =>
    ruleSpans(event.rule, year)
      .filter(({ first }) => year.first <= first && first <= year.last)
      .map((span): Occurrence => ({ event, ...lasting(span, event.days) })),
  );
  return occurrences.sort((one, other) => (one.first === other.first ? 0 : one.first < other.first ? -1 : 1));
}

function lasting(span: Span, days: number | undefined): Span {
  return days === undefined ? span : { ...span, last: addDays(span.first, days - 1) };
}
