import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';
import { pairShares } from './pair-shares.ts';

test('Brunner & Munzel (2000), pain: 14 pairs higher, 103 lower of 154', () => {
  expect(cliffsDelta(Object.freeze([11, 2, 0, 1, 0]), Object.freeze([3, 1, 4, 2, 1]))).toBeCloseTo(
    (14 - 103) / 154,
    12,
  );
});

test('wholly above 1, wholly below -1', () => {
  expect(cliffsDelta(Object.freeze([0, 0, 0.1, 0.2]), Object.freeze([7, 3, 0, 0]))).toBeCloseTo(1, 12);
  expect(cliffsDelta(Object.freeze([7, 3, 0, 0]), Object.freeze([0, 0, 1, 2]))).toBeCloseTo(-1, 12);
});

test('is the difference of the shares of pairs', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const shares = pairShares(first, second);
      if (shares === undefined) expect(cliffsDelta(first, second)).toBeUndefined();
      else expect(cliffsDelta(first, second)).toBeCloseTo(shares.higher - shares.lower, 12);
    }),
    { numRuns: 1000 },
  );
});

test('rises when a rater of the first group moves up', () => {
  const group = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(group, group, fc.integer({ min: 0, max: 3 }), (first, second, from) => {
      const moved = first.map((count, level) => count + (level === from ? -1 : level === from + 1 ? 1 : 0));
      expect(cliffsDelta(moved, second)).toBeGreaterThan(cliffsDelta(first, second) as number);
    }),
    { numRuns: 1000 },
  );
});
