import { expect, test } from 'vitest';
import { kolmogorovSmirnovDistance } from './kolmogorov-smirnov-distance.ts';

test('by hand: cumulative 0.1, 0.6, 0.7 against 0.3, 0.4, 0.9', () => {
  expect(kolmogorovSmirnovDistance(Object.freeze([1, 5, 1, 3]), Object.freeze([3, 1, 5, 1]))).toBeCloseTo(0.2, 12);
});
