import { expect, test } from 'vitest';
import { checkMinimum } from './check-minimum.ts';

test.each([1, 5, Number.MAX_SAFE_INTEGER])('takes %s', (minimum) => {
  expect(() => checkMinimum(minimum)).not.toThrow();
});

test.each([0, -1, 0.5, 5.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (minimum) => {
  expect(() => checkMinimum(minimum)).toThrow(RangeError);
  expect(() => checkMinimum(minimum)).toThrow(`Expected a minimum that is a whole number from 1; received ${minimum}.`);
});
