import { expect, test } from 'vitest';
import { totalVariationDistance } from './total-variation-distance.ts';

test('by hand: 0.3 leave the lowest level', () => {
  expect(totalVariationDistance(Object.freeze([5, 4, 1]), Object.freeze([2, 4, 4]))).toBeCloseTo(0.3, 12);
});
