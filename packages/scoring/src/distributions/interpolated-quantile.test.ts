import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpolatedMedian } from './interpolated-median.ts';
import { interpolatedQuantile } from './interpolated-quantile.ts';
import { medianHigh } from './median-high.ts';
import { medianLow } from './median-low.ts';

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('is where that share of the area of the histogram lies to the left', () => {
  fc.assert(
    fc.property(counts, share, (list, p) => {
      const edge = interpolatedQuantile(list, p) as number;
      const total = list.reduce((sum, count) => sum + count);
      const area = list.reduce((sum, count, rank) => sum + count * Math.min(1, Math.max(0, edge - (rank + 0.5))), 0);
      expect(area / total).toBeCloseTo(p, 12);
    }),
    { numRuns: 1000 },
  );
});

test('rises with the share, from the lowest edge in use to the highest', () => {
  fc.assert(
    fc.property(counts, share, share, (list, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(interpolatedQuantile(list, low)).toBeLessThanOrEqual(interpolatedQuantile(list, high) as number);
      expect(interpolatedQuantile(list, 0)).toBe(list.findIndex(Boolean) + 0.5);
      expect(interpolatedQuantile(list, 1)).toBeCloseTo(list.findLastIndex(Boolean) + 1.5, 12);
    }),
    { numRuns: 1000 },
  );
});

test('is the interpolated median at a half, unless half chose a lower level', () => {
  fc.assert(
    fc.property(counts, (list) => {
      fc.pre(medianLow(list) === medianHigh(list));
      expect(interpolatedQuantile(list, 0.5)).toBe(interpolatedMedian(list));
    }),
    { numRuns: 1000 },
  );
  expect([interpolatedQuantile([1, 0, 1], 0.5), interpolatedMedian([1, 0, 1])]).toEqual([1.5, 2]);
});

test('of nobody there is none', () => {
  expect(interpolatedQuantile(new Uint8Array(3), 0.5)).toBeUndefined();
});

test('refuses what cannot be', () => {
  expect(() => interpolatedQuantile([1, 1], 1.1)).toThrow(RangeError);
  expect(() => interpolatedQuantile([1, -1], 0.5)).toThrow(RangeError);
});
