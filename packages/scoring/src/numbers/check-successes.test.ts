import { expect, test } from 'vitest';
import { checkSuccesses } from './check-successes.ts';

test.each([
  [0, 0],
  [3, 3],
  [0.5, 2.5],
])('takes %d of %d', (successes, n) => {
  expect(checkSuccesses(successes, n)).toBeUndefined();
});

test.each([
  [-1, 3],
  [4, 3],
  [Number.NaN, 3],
  [1, Number.NaN],
  [1, Number.POSITIVE_INFINITY],
])('refuses %d of %d', (successes, n) => {
  expect(() => checkSuccesses(successes, n)).toThrow(
    new RangeError(`Expected successes from 0 to n, and n to 2^53 - 1; received ${successes} of ${n}.`),
  );
});
