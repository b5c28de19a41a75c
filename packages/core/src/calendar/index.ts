/**
 * A plan as an iCalendar file.
 * @packageDocumentation
 */
export { type CalendarOptions, calendarOf } from './calendar-of.ts';
