import { expect, test } from 'vitest';
import { checkSize } from './check-size.ts';

test.each([0, 0.5, 20])('takes %d', (n) => {
  expect(checkSize(n)).toBeUndefined();
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
  expect(() => checkSize(n)).toThrow(
    new RangeError(`Expected a number of raters from 0 to 9007199254740991; received ${n}.`),
  );
});
