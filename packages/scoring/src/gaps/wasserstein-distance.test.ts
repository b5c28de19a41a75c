import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wassersteinDistance } from './wasserstein-distance.ts';
import { wassersteinParts } from './wasserstein-parts.ts';

test('is the mean step between raters paired from the lowest up', () => {
  const raters = fc.array(fc.nat({ max: 4 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(raters, raters, (first, second) => {
      const [one, other] = [first, second].map((list) => list.toSorted((a, b) => a - b)) as [number[], number[]];
      const steps = one.map((level, place) => Math.abs(level - (other[place] as number)));
      expect(wassersteinDistance(counted(first), counted(second))).toBeCloseTo(
        steps.reduce((sum, step) => sum + step) / 7,
        12,
      );
    }),
    { numRuns: 1000 },
  );
});

function counted(raters: readonly number[]): readonly number[] {
  return [0, 1, 2, 3, 4].map((level) => raters.filter((rater) => rater === level).length);
}

test('is the sum of its parts', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const parts = wassersteinParts(first, second);
      if (parts === undefined) expect(wassersteinDistance(first, second)).toBeUndefined();
      else expect(wassersteinDistance(first, second)).toBeCloseTo(parts.up + parts.down, 12);
    }),
    { numRuns: 1000 },
  );
});
