import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interpolatedMedian } from './interpolated-median.ts';
import { median } from './median.ts';

// The examples of the help page of interp.median, psych 2.2.9.
test('psych: 1, 2, 3, 3, 3 has 2.833', () => {
  // Median 3, two below, three on it: 2.5 + (2.5 - 2) / 3.
  expect(interpolatedMedian(Object.freeze([1, 1, 3]))).toBeCloseTo(2.5 + 0.5 / 3, 15);
});

test('psych: 1, 2, 2, 5 has 2', () => {
  expect(interpolatedMedian(Object.freeze([1, 2, 0, 0, 1]))).toBe(2);
});

test('between two levels it is their midpoint', () => {
  expect(interpolatedMedian([1, 0, 0, 0, 1])).toBe(3);
  expect(interpolatedMedian([0.1 + 0.2, 0.3])).toBe(1.5);
});

test('reads a slice of a typed array', () => {
  expect(interpolatedMedian(new Uint8Array([9, 1, 4, 3]).subarray(1))).toBe(2.25);
});

test('of nobody there is none', () => {
  expect(interpolatedMedian([0, 0])).toBeUndefined();
});

test('refuses what is not counts', () => {
  expect(() => interpolatedMedian([1, -1])).toThrow(RangeError);
});

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));

test('stays within half a step of the median and turns round with the scale', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const found = interpolatedMedian(list) as number;
      expect(Math.abs(found - (median(list) as number))).toBeLessThan(0.5);
      expect(interpolatedMedian(list.toReversed())).toBeCloseTo(list.length + 1 - found, 12);
      expect(interpolatedMedian(list.map((count) => count * 7))).toBeCloseTo(found, 12);
    }),
    { numRuns: 1000 },
  );
});

test('never falls when a rater moves up a level', () => {
  fc.assert(
    fc.property(counts, fc.nat(), (list, pick) => {
      const occupied = list.flatMap((count, rank) => (count > 0 && rank < list.length - 1 ? [rank] : []));
      fc.pre(occupied.length > 0);
      const from = occupied[pick % occupied.length] as number;
      const moved = list.map((count, rank) => count - Number(rank === from) + Number(rank === from + 1));
      expect(interpolatedMedian(moved)).toBeGreaterThanOrEqual((interpolatedMedian(list) as number) - 1e-12);
    }),
    { numRuns: 1000 },
  );
});
