import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeShares } from './cumulative-shares.ts';

test('van der Eijk (2001), the worked frequency vector', () => {
  expect(cumulativeShares(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toEqual([
    0.03, 0.07, 0.28, 0.41, 0.94, 0.99, 1,
  ]);
});

test('reads a slice of a typed array', () => {
  expect(cumulativeShares(new Uint8Array([9, 1, 3]).subarray(1))).toEqual([0.25, 1]);
});

test('of nobody there are none', () => {
  expect(cumulativeShares([0, 0])).toBeUndefined();
});

test('refuses what is not counts', () => {
  expect(() => cumulativeShares([1, -1])).toThrow(RangeError);
});

test('never fall and end at exactly 1, for weights of any size', () => {
  const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
  const weights = fc.array(weight, { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(weights, (list) => {
      const found = cumulativeShares(list) as readonly number[];
      expect(found.every((share, level) => share >= (found[level - 1] ?? 0))).toBe(true);
      expect(found.at(-1)).toBe(1);
    }),
    { numRuns: 1000 },
  );
});
