import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from './median.ts';
import { medianHigh } from './median-high.ts';
import { medianLow } from './median-low.ts';

const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
const sorted = (list: readonly number[]) => list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));

test('are the middle ratings of the sorted list', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const ratings = sorted(list);
      const low = ratings[Math.ceil(ratings.length / 2) - 1] as number;
      const high = ratings[Math.floor(ratings.length / 2)] as number;
      expect([medianLow(list), medianHigh(list), median(list)]).toEqual([low, high, (low + high) / 2]);
    }),
    { numRuns: 1000 },
  );
});

test('do not change when all weights are scaled, into fractions too', () => {
  const factor = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(counts, factor, (list, by) => {
      const weighted = list.map((count) => count * by);
      expect(medianLow(weighted)).toBe(medianLow(list));
      expect(medianHigh(weighted)).toBe(medianHigh(list));
      expect(median(weighted)).toBe(median(list));
    }),
    { numRuns: 1000 },
  );
});

test('change places when the scale is turned round', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const turned = list.toReversed();
      expect(medianLow(turned)).toBe(list.length + 1 - (medianHigh(list) as number));
      expect(median(turned)).toBe(list.length + 1 - (median(list) as number));
    }),
    { numRuns: 1000 },
  );
});

test('see the tie in weights that add up to half only nearly', () => {
  const weights = Object.freeze([0.1 + 0.2, 0, 0.3]);
  expect([medianLow(weights), median(weights), medianHigh(weights)]).toEqual([1, 2, 3]);
});

test('see the one rater who breaks the tie among very many', () => {
  expect(median([2 ** 51, 2 ** 51 + 1])).toBe(2);
  expect(median([2 ** 51 + 1, 2 ** 51])).toBe(1);
  expect(median([2 ** 51, 2 ** 51])).toBe(1.5);
});

test('hold for the least weight there is', () => {
  expect(median([0, Number.MIN_VALUE, 0])).toBe(2);
});

test('read a slice of a typed array', () => {
  const slice = new Uint8Array([9, 1, 0, 1]).subarray(1);
  expect([medianLow(slice), median(slice), medianHigh(slice)]).toEqual([1, 2, 3]);
});

test.each([median, medianLow, medianHigh])('of nobody there is none: %o', (measure) => {
  expect(measure(Object.freeze([0, 0, 0]))).toBeUndefined();
  expect(() => measure([1, -1])).toThrow(RangeError);
});
