import { expect, test } from 'vitest';
import { missingVariation } from './missing-variation.ts';

test('keeps its digits where almost nothing is missing', () => {
  // One of 2n raters more at one end than at the other: the imbalance is 2 of 2n, squared.
  expect(missingVariation(Object.freeze([5e7 - 1, 5e7 + 1]), 1e8) / 4e-16).toBeCloseTo(1, 12);
});

test('nothing is missing for half at each end, everything when all agree', () => {
  expect(missingVariation(Object.freeze([3, 0, 3]), 6)).toBe(0);
  expect(missingVariation(Object.freeze([0, 6, 0]), 6)).toBe(1);
});
