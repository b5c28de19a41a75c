import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shares } from './shares.ts';

test('van der Eijk (2001), the worked frequency vector', () => {
  expect(shares(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toEqual([0.03, 0.04, 0.21, 0.13, 0.53, 0.05, 0.01]);
});

test('reads a slice of a typed array', () => {
  expect(shares(new Uint8Array([9, 1, 3]).subarray(1))).toEqual([0.25, 0.75]);
});

test('of nobody there are none', () => {
  expect(shares([0, 0])).toBeUndefined();
});

test('refuses what is not counts', () => {
  expect(() => shares([1, -1])).toThrow(RangeError);
});

test('lie within 0 and 1, add up to 1, and do not depend on the size of the group', () => {
  const counts = fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
      const found = shares(list) as readonly number[];
      expect(found.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(found.reduce((sum, share) => sum + share)).toBeCloseTo(1, 14);
      expect(shares(list.map((count) => count * factor))).toEqual(found);
    }),
    { numRuns: 1000 },
  );
});
