import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MedianInterval, medianInterval } from './median-interval.ts';

/** P(X < rank) for n trials of 1/2, by adding up Pascal's triangle. */
function below(rank: number, n: number): number {
  let ways = 1;
  let sum = 0;
  for (let j = 0; j < rank; j += 1) {
    sum += ways;
    ways = (ways * (n - j)) / (j + 1);
  }
  return sum / 2 ** n;
}

test('ranks by their definition', () => {
  const counts = fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.constantFrom(0.5, 0.9, 0.95, 0.99), (list, confidence) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
      const n = ratings.length;
      const ranks = ratings.map((_, index) => index + 1).filter((r) => 2 * below(r, n) <= 1 - confidence + 1e-12);
      const rank = Math.max(...ranks.filter((r) => r <= n / 2));
      const found = medianInterval(list, confidence);
      if (rank < 1) expect(found).toBeUndefined();
      else {
        expect([found?.low, found?.high]).toEqual([ratings[rank - 1], ratings[n - rank]]);
        expect(found?.confidence).toBeCloseTo(1 - 2 * below(rank, n), 12);
      }
    }),
    { numRuns: 1000 },
  );
});

test('needs six raters for 95 %', () => {
  expect(medianInterval([5, 0])).toBeUndefined();
  // P(all on one side) = 2 / 64.
  expect(medianInterval(Object.freeze([3, 3]))).toEqual({ low: 1, high: 2, confidence: 1 - 2 / 64 });
  expect(medianInterval([0, 0])).toBeUndefined();
});

test('just as rare as asked for is rare enough: 2 / 2ⁿ on both sides', () => {
  for (const n of [2, 3, 6, 10]) {
    const confidence = 1 - 2 ** (1 - n);
    expect(medianInterval([1, n - 1], confidence)).toEqual({ low: 1, high: 2, confidence });
    expect(medianInterval([1, n - 1], confidence + 1e-9)).toBeUndefined();
  }
});

test('mirrors with the scale and is sure of what it says, for groups of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 50 }), { minLength: 2, maxLength: 6 }), (list) => {
      fc.pre(list.reduce((sum, count) => sum + count) > 5);
      const { low, high, confidence } = medianInterval(list) as MedianInterval;
      const turned = medianInterval(list.toReversed()) as MedianInterval;
      expect(turned.low).toBe(list.length + 1 - high);
      expect(turned.high).toBe(list.length + 1 - low);
      expect(confidence).toBeGreaterThanOrEqual(0.95);
    }),
    { numRuns: 300 },
  );
});

test('refuses what cannot be', () => {
  expect(() => medianInterval([6.5, 6])).toThrow(RangeError);
  expect(() => medianInterval([6, 6], 1)).toThrow(RangeError);
});
