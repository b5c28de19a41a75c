import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareAtOrAbove } from './share-at-or-above.ts';

test('counts the level and those above it', () => {
  const counts = Object.freeze([30, 40, 210, 130, 530, 50, 10]);
  expect(shareAtOrAbove(counts, 1)).toBe(1);
  expect(shareAtOrAbove(counts, 5)).toBe(0.59);
  expect(shareAtOrAbove(counts, 7)).toBe(0.01);
  expect(shareAtOrAbove(new Uint8Array([9, 1, 3]).subarray(1), 2)).toBe(0.75);
});

test('of nobody there is none', () => {
  expect(shareAtOrAbove([0, 0], 2)).toBeUndefined();
});

test.each([0, 3, 1.5, Number.NaN])('refuses level %d of 2', (level) => {
  expect(() => shareAtOrAbove([1, 1], level)).toThrow(RangeError);
});

test('refuses what is not counts', () => {
  expect(() => shareAtOrAbove([1, -1], 2)).toThrow(RangeError);
});

test('is the share of ratings that are at least the level, and falls as the level rises', () => {
  const counts = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, (list) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
      const found = list.map((_, rank) => shareAtOrAbove(list, rank + 1) as number);
      const expected = list.map((_, rank) => ratings.filter((rating) => rating > rank).length / ratings.length);
      expect(found).toEqual(expected);
      expect(found.toSorted((first, second) => second - first)).toEqual(found);
    }),
    { numRuns: 1000 },
  );
});

test('stays within 1 for weights of any size', () => {
  const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 3, maxLength: 9 }), (list) => {
      fc.pre(list.some(Boolean));
      expect(shareAtOrAbove(list, 2)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
