import { expect, test } from 'vitest';
import { checkRatings } from './check-ratings.ts';

test('counts the items', () => {
  expect(checkRatings([])).toBe(0);
  expect(checkRatings([[], []])).toBe(0);
  expect(checkRatings([[1, 0, 2.5], new Float64Array([3, 3, Number.MAX_SAFE_INTEGER])])).toBe(3);
});

test('refuses rows of different length', () => {
  expect(() => checkRatings([[1, 2], [1]])).toThrow(
    new RangeError('Expected 2 ratings in each row, 0 where one is missing; received 1 in row 2.'),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('refuses %d', (rating) => {
  expect(() => checkRatings([[1, 1, rating]])).toThrow(
    new RangeError(`Expected ratings of more than 0, or 0 for missing; received ${rating} in row 1, place 3.`),
  );
});
