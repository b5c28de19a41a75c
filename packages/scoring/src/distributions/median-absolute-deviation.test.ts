import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianAbsoluteDeviation } from './median-absolute-deviation.ts';

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

test('is the median of the distances from the median', () => {
  const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, (list) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
      const centre = middle(ratings);
      const expected = middle(ratings.map((rating) => Math.abs(rating - centre)));
      expect(medianAbsoluteDeviation(list)).toBe(expected);
      expect(medianAbsoluteDeviation(list.toReversed())).toBe(expected);
      expect(medianAbsoluteDeviation(list.map((count) => count * 0.3))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('of nobody there is none', () => {
  expect(medianAbsoluteDeviation(new Uint8Array(3))).toBeUndefined();
});

test('refuses what is not counts', () => {
  expect(() => medianAbsoluteDeviation([1, -1])).toThrow(RangeError);
});
