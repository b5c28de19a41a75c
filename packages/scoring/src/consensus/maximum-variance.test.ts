import { expect, test } from 'vitest';
import { maximumVariance } from './maximum-variance.ts';

test.each([
  [2, 0.25],
  [3, 1],
  [5, 4],
])('half on 1 and half on %d have the variance %d', (levels, variance) => {
  expect(maximumVariance(levels)).toBe(variance);
});

test.each([1, 2.5, Number.NaN])('refuses a scale of %d levels', (levels) => {
  expect(() => maximumVariance(levels)).toThrow(RangeError);
});
