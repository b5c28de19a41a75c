import { expect, test } from 'vitest';
import { berryMielkeVariation } from './berry-mielke-variation.ts';
import { kvalsethVariation } from './kvalseth-variation.ts';

test('1 - √(1 - IOV), for an odd number of raters', () => {
  const counts = Object.freeze([2, 3, 1, 0, 1]);
  expect(kvalsethVariation(counts)).toBeCloseTo(1 - Math.sqrt(1 - (berryMielkeVariation(counts) as number)), 12);
});

test('the worked vector of van der Eijk (2001), as agrmt has it', () => {
  expect(kvalsethVariation(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.2271265735367633, 12);
});

test('needs two raters', () => {
  expect(kvalsethVariation(Object.freeze([0, 1]))).toBeUndefined();
});

test('two raters on two levels are as far apart as two can be, on one level not at all', () => {
  expect(kvalsethVariation(Object.freeze([1, 1]))).toBe(1);
  expect(kvalsethVariation(Object.freeze([0, 2, 0]))).toBe(0);
  // Half of the way: 1 − √(1 − ½).
  expect(kvalsethVariation(Object.freeze([1, 1, 0]))).toBeCloseTo(1 - Math.SQRT1_2, 12);
});
