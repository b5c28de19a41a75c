import { expect, test } from 'vitest';
import { expectedVariance } from './expected-variance.ts';

test('a quarter, a half and a quarter: half a step squared', () => {
  expect(expectedVariance(Object.freeze([1, 2, 1]))).toBe(0.5);
});

test('without a distribution there is none', () => {
  expect(expectedVariance(Object.freeze([0, 0]))).toBeUndefined();
});
