import { expect, test } from 'vitest';
import { totalOf } from './total-of.ts';

test('adds up counts of any array-like', () => {
  expect(totalOf(Object.freeze([1, 0, 3]))).toBe(4);
  expect(totalOf(new Float64Array([9, 0.5, 0.25]).subarray(1))).toBe(0.75);
  expect(totalOf([0, 0])).toBe(0);
  expect(totalOf([Number.MAX_SAFE_INTEGER, 0])).toBe(Number.MAX_SAFE_INTEGER);
});

test.each([0, 1])('refuses %d levels', (levels) => {
  expect(() => totalOf(new Array(levels).fill(1))).toThrow(
    new RangeError(`Expected a count for each of two or more levels, lowest first; received ${levels}.`),
  );
});

test.each([-1, Number.NaN, Number.NEGATIVE_INFINITY])('refuses a count of %d', (count) => {
  expect(() => totalOf([1, count])).toThrow(
    new RangeError(`Expected counts of 0 or more; received ${count} for level 2.`),
  );
});

test('refuses a hole', () => {
  expect(() => totalOf(new Array(2))).toThrow('Expected counts of 0 or more; received undefined for level 1.');
});

test.each([Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
  'refuses a sum beyond safe integers: %d + 2',
  (count) => {
    expect(() => totalOf([2, count])).toThrow(
      new RangeError(`Expected counts that add up to at most 9007199254740991; received ${count + 2}.`),
    );
  },
);
