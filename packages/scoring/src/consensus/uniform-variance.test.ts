import { expect, test } from 'vitest';
import { uniformVariance } from './uniform-variance.ts';

test.each([
  [2, 0.25],
  [3, 2 / 3],
  [5, 2],
])('levels 1 to %d have the variance %d', (levels, variance) => {
  expect(uniformVariance(levels)).toBeCloseTo(variance, 12);
});
