import { expect, test } from 'vitest';
import { daySchema } from './day.ts';

test.each(['2026-11-21', '2028-02-29', '2000-02-29', '1900-02-28'])('%s is a day', (day) => {
  expect(daySchema.safeParse(day).success).toBe(true);
});

test.each(['2026-02-29', '1900-02-29', '2026-11-31', '2026-11-21T10:00:00Z', '21.11.2026', '', null, 1])(
  '%j is no day',
  (day) => {
    expect(daySchema.safeParse(day).success).toBe(false);
  },
);
