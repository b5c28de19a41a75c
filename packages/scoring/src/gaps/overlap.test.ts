import { expect, test } from 'vitest';
import { overlap } from './overlap.ts';

test('by hand: 0.2, 0.4 and 0.1 in common', () => {
  expect(overlap(Object.freeze([5, 4, 1]), Object.freeze([2, 4, 4]))).toBeCloseTo(0.2 + 0.4 + 0.1, 12);
});
