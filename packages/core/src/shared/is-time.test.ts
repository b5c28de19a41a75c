import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daySchema } from './day.ts';
import { isDay, isTime } from './is-time.ts';
import { timeSchema } from './time.ts';

const digits = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const day = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1900, 2000, 2024)), digits(14), digits(33))
  .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${month}-${date}`);
const offset = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+1', '+0100', '-00:00', '+24:00'),
  fc.tuple(fc.constantFrom('+', '-'), digits(25), digits(61)).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
const fraction = fc.oneof(fc.constantFrom('', '.', '.0', '.123456789'), fc.string({ maxLength: 2 }));
const time = fc
  .tuple(day, fc.constantFrom('T', 't', ' '), digits(25), digits(61), fc.option(digits(62)), fraction, offset)
  .map(
    ([on, mark, hour, minute, second, part, zone]) =>
      `${on}${mark}${hour}:${minute}${second === null ? '' : `:${second}${part}`}${zone}`,
  );

test('a day is what the schema takes for one (10 000 runs)', () => {
  fc.assert(
    fc.property(fc.oneof(day, fc.string()), (text) => {
      expect(isDay(text)).toBe(daySchema.safeParse(text).success);
    }),
    { numRuns: 10_000 },
  );
});

test('a time is what the schema takes for one (10 000 runs)', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: time }, { weight: 1, arbitrary: fc.string() }), (text) => {
      expect(isTime(text)).toBe(timeSchema.safeParse(text).success);
    }),
    { numRuns: 10_000 },
  );
});

test.each([undefined, null, 0, new Date(0), {}])('%s is neither', (value) => {
  expect([isDay(value), isTime(value)]).toEqual([false, false]);
});
