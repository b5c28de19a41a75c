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
      /** Once, on a day. */
      z.strictObject({ kind: z.literal('once'), day: daySchema }),
      /** On a day of a month, the last one where the month is shorter; from that month on `every` so many months. */
      z.strictObject({ kind: z.literal('day-of-month'), month: monthSchema, day: whole(1, 31), every: everySchema }),
      /** On the nth such weekday of a month, -1 for the last; from that month on `every` so many months. */
      z.strictObject({
        kind: z.literal('weekday-of-month'),
        month: monthSchema,
        weekday: weekdaySchema,
        nth: z.literal([1, 2, 3, 4, 5, -1]),
        every: everySchema,
      }),
      /** In a week of each term, or of some terms: Monday to Friday, or on one weekday. */
      z.strictObject({
        kind: z.literal('week-of-term'),
        week: termWeekSchema,
        weekday: z.exactOptional(weekdaySchema),
        terms: z.exactOptional(z.readonly(z.array(idSchema))),
      }),
      /** In a week by its number in the calendar (ISO 8601): Monday to Friday, or on one weekday. */
      z.strictObject({ kind: z.literal('week-of-year'), week: whole(1, 53), weekday: z.exactOptional(weekdaySchema) }),
    ],
    kinds,
  ),
);

/** When an event of the yearly wheel comes. */
export type WheelRule = z.infer<typeof wheelRuleSchema>;
