import { expect, test } from 'vitest';
import { checkCount } from './check-count.ts';

test('takes numbers of raters', () => {
  expect(checkCount(0)).toBeUndefined();
  expect(checkCount(Number.MAX_SAFE_INTEGER)).toBeUndefined();
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (count) => {
  expect(() => checkCount(count)).toThrow(new RangeError(`Expected a whole number of raters; received ${count}.`));
});
