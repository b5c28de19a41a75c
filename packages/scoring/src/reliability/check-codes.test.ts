import { expect, test } from 'vitest';
import { checkCodes } from './check-codes.ts';

test('counts the items', () => {
  expect(checkCodes([], 2)).toBe(0);
  expect(checkCodes([[1, 0, 3], new Uint8Array([3, 3, 3])], 3)).toBe(3);
});

test.each([4, 1.5, 1e15])('refuses %d on a scale of 3', (level) => {
  expect(() => checkCodes([[1, level]], 3)).toThrow(
    new RangeError(`Expected levels from 1 (the lowest) to 3, or 0 for missing; received ${level}.`),
  );
});

test.each([1, 0, -2, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a scale of %d', (levels) => {
  expect(() => checkCodes([], levels)).toThrow(
    new RangeError(`Expected a scale of 2 to 256 levels; received ${levels}.`),
  );
});

test('refuses what is no table', () => {
  expect(() => checkCodes([[1], [1, 2]], 3)).toThrow('Expected 1 ratings in each row');
});
