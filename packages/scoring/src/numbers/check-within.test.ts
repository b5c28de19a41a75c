import { expect, test } from 'vitest';
import { checkWithin } from './check-within.ts';

test.each([-1, 0.5, 2])('takes %d', (value) => {
  expect(checkWithin(value, -1, 2, 'a number')).toBeUndefined();
});

test.each([-1.1, 2.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
  expect(() => checkWithin(value, -1, 2, 'a number')).toThrow(
    new RangeError(`Expected a number from -1 to 2; received ${value}.`),
  );
});

test('infinity is never within', () => {
  expect(() => checkWithin(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 'a number')).toThrow(RangeError);
});
