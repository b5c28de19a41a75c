import { expect, test } from 'vitest';
import { wholeTotalOf } from './whole-total-of.ts';

test('adds up counts of any array-like', () => {
  expect(wholeTotalOf(Object.freeze([1, 0, 3]))).toBe(4);
  expect(wholeTotalOf(new Uint16Array([9, 1, 0, 3]).subarray(1))).toBe(4);
});

test('refuses a weighted count', () => {
  expect(() => wholeTotalOf([1, 1.5])).toThrow(
    new RangeError('Expected whole counts, not weighted ones; received 1.5 for level 2.'),
  );
});

test.each([[[1]], [[-1, 2]], [[Number.NaN, 2]], [[1, Number.POSITIVE_INFINITY]]])('refuses %j', (counts) => {
  expect(() => wholeTotalOf(counts)).toThrow(RangeError);
});
