import { expect, test } from 'vitest';
import { hellingerDistance } from './hellinger-distance.ts';

test('by hand: all on one level, against half of them there', () => {
  expect(hellingerDistance(Object.freeze([4, 0]), Object.freeze([2, 2]))).toBeCloseTo(
    Math.sqrt(1 - Math.sqrt(0.5)),
    12,
  );
});
