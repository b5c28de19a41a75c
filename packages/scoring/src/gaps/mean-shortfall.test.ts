import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanShortfall } from './mean-shortfall.ts';
import { wassersteinParts } from './wasserstein-parts.ts';

test('by hand: two raters 1 step below 3, one 2 steps, one above', () => {
  expect(meanShortfall(Object.freeze([1, 2, 0, 1]), 3)).toBe((2 + 1 + 1 + 0) / 4);
});

test('of nobody there is none, and the target must be on the scale', () => {
  expect(meanShortfall(Object.freeze([0, 0]), 2)).toBeUndefined();
  expect(() => meanShortfall([1, 1], 0)).toThrow('Expected a level from 1 (the lowest) to 2; received 0.');
});

test('is the upward part of the distance to a group that is all on the target', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 5 }), (counts, target) => {
      const reached = counts.map((_, rank) => (rank === target - 1 ? 1 : 0));
      const expected = wassersteinParts(counts, reached)?.up;
      if (expected === undefined) expect(meanShortfall(counts, target)).toBeUndefined();
      else expect(meanShortfall(counts, target)).toBeCloseTo(expected, 10);
    }),
    { numRuns: 1000 },
  );
});
