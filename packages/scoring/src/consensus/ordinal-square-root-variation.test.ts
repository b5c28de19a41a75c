import { expect, test } from 'vitest';
import { ordinalSquareRootVariation } from './ordinal-square-root-variation.ts';

test('by hand: cumulative shares of 0.2 and of 0.5', () => {
  expect(ordinalSquareRootVariation(Object.freeze([2, 3, 5]))).toBeCloseTo((2 * (0.4 + 0.5)) / 2, 12);
});

test('of nobody there is none', () => {
  expect(ordinalSquareRootVariation(Object.freeze([0, 0]))).toBeUndefined();
});
