import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { idSchema } from '../shared/id.ts';

const whole = (lowest: number, highest: number) => {
  const message = `Expected a whole number from ${lowest} to ${highest}`;
  return z.int('Expected a whole number').check(z.gte(lowest, message), z.lte(highest, message));
};

const monthSchema = whole(1, 12);
const everySchema = z.exactOptional(whole(1, 12));
const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);
const termWeekSchema = z.union([whole(1, 53), whole(-53, -1)], 'Expected a week: 1 is the first, -1 the last');

const kinds = 'Expected one of "once", "day-of-month", "weekday-of-month", "week-of-term", "week-of-year"';

/** Months count from 1; weekdays as ISO 8601 counts them, 1 for Monday. */
export const wheelRuleSchema = z.readonly(
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({
        /** Once, on a day. */
        kind: z.literal('once'),
        /** The day. */
        day: daySchema,
      }),
      z.strictObject({
        /** On a day of a month, the last one where the month is shorter; from that month on `every` so many months. */
        kind: z.literal('day-of-month'),
        /** The month, 1 for January. */
        month: monthSchema,
        /** The day of the month. */
        day: whole(1, 31),
        /** How many months there are from one time to the next. Without this it comes once a year. */
        every: everySchema,
      }),
      z.strictObject({
        /** On the nth such weekday of a month, -1 for the last; from that month on `every` so many months. */
        kind: z.literal('weekday-of-month'),
        /** The month, 1 for January. */
        month: monthSchema,
        /** The weekday, 1 for Monday. */
        weekday: weekdaySchema,
        /** Which of these weekdays in the month, -1 for the last. */
        nth: z.literal([1, 2, 3, 4, 5, -1]),
        /** How many months there are from one time to the next. Without this it comes once a year. */
        every: everySchema,
      }),
      z.strictObject({
        /** In a week of each term, or of some terms: Monday to Friday, or on one weekday. */
        kind: z.literal('week-of-term'),
        /** The week of the term: 1 is the first, -1 the last. */
        week: termWeekSchema,
        /** The weekday, 1 for Monday. Without this the whole week. */
        weekday: z.exactOptional(weekdaySchema),
        /** The ids of the terms. Without this every term. */
        terms: z.exactOptional(z.readonly(z.array(idSchema))),
      }),
      z.strictObject({
        /** In a week by its number in the calendar (ISO 8601): Monday to Friday, or on one weekday. */
        kind: z.literal('week-of-year'),
        /** The number of the week. */
        week: whole(1, 53),
        /** The weekday, 1 for Monday. Without this the whole week. */
        weekday: z.exactOptional(weekdaySchema),
      }),
    ],
    kinds,
  ),
);

/** When an event of the yearly wheel comes. */
export type WheelRule = z.infer<typeof wheelRuleSchema>;
