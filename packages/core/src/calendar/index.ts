/**
 * A plan as an iCalendar file.
 * @packageDocumentation
 */
export { type CalendarOptions, planCalendar } from './plan-calendar.ts';
