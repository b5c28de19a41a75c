import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanDistanceFromTarget } from './mean-distance-from-target.ts';
import { wassersteinDistance } from './wasserstein-distance.ts';

test('by hand: 2, 1, 1 and 1 steps from 3', () => {
  expect(meanDistanceFromTarget(Object.freeze([1, 2, 0, 1]), 3)).toBe((2 + 1 + 1 + 1) / 4);
});

test('of nobody there is none, and the target must be on the scale', () => {
  expect(meanDistanceFromTarget(Object.freeze([0, 0]), 2)).toBeUndefined();
  expect(() => meanDistanceFromTarget([1, 1], 1.5)).toThrow('Expected a level from 1 (the lowest) to 2; received 1.5.');
});

test('is the distance to a group that is all on the target', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 5 }), (counts, target) => {
      const reached = counts.map((_, rank) => (rank === target - 1 ? 1 : 0));
      expect(meanDistanceFromTarget(counts, target)).toBeCloseTo(wassersteinDistance(counts, reached) as number, 10);
    }),
    { numRuns: 1000 },
  );
});
