import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { studentQuantile } from '../numbers/student-quantile.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { cliffsDeltaInterval } from './cliffs-delta-interval.ts';

test('groups alike and wholly apart, as effsize has them', () => {
  const alike = cliffsDeltaInterval(Object.freeze([1, 1, 1]), Object.freeze([1, 1, 1])) as Interval;
  expect(alike.low).toBeCloseTo(-0.8256267570619787, 10);
  expect(alike.high).toBeCloseTo(0.8256267570619787, 10);
  const apart = cliffsDeltaInterval(Object.freeze([0, 0, 0, 1, 2]), Object.freeze([1, 1, 1, 0, 0])) as Interval;
  expect(apart.low).toBeCloseTo(0.14384968503064352, 10);
  expect(apart.high).toBe(1);
});

test('is what the table of all pairs gives by the formulas of Feng & Cliff (2004)', () => {
  const group = fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 });
  const atLeastTwo = group.filter((list) => list.reduce((sum, count) => sum + count, 0) > 1);
  fc.assert(
    fc.property(atLeastTwo, atLeastTwo, (first, second) => {
      const interval = cliffsDeltaInterval(first, second) as Interval;
      const delta = cliffsDelta(first, second) as number;
      if (Math.abs(delta) < 1 - 1e-9) {
        const [low, high] = textbook(raters(first), raters(second));
        expect(interval.low).toBeCloseTo(low, 8);
        expect(interval.high).toBeCloseTo(high, 8);
      }
      expect(interval.low).toBeLessThanOrEqual(delta);
      expect(interval.high).toBeGreaterThanOrEqual(delta);
      const mirrored = cliffsDeltaInterval(second, first) as Interval;
      expect(mirrored.low).toBeCloseTo(-interval.high, 9);
      expect(mirrored.high).toBeCloseTo(-interval.low, 9);
    }),
    { numRuns: 1000 },
  );
});

function raters(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, level) => new Array<number>(count).fill(level));
}

function textbook(first: readonly number[], second: readonly number[]): readonly [number, number] {
  const pairs = first.map((one) => second.map((other) => Math.sign(one - other)));
  const [m, n] = [first.length, second.length];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value) / values.length;
  const delta = mean(pairs.flat());
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - delta) ** 2, 0);
  const rows = squares(pairs.map(mean));
  const columns = squares(second.map((_, place) => mean(pairs.map((row) => row[place] as number))));
  const unbiased = (n * n * rows + m * m * columns - squares(pairs.flat())) / (m * n * (m - 1) * (n - 1));
  const variance = Math.max(unbiased, (1 - delta ** 2) / (m * n - 1));
  const reach = studentQuantile(0.975, m + n - 2) * Math.sqrt(variance);
  const width = reach * Math.sqrt((1 - delta ** 2) ** 2 + reach ** 2);
  const scale = 1 - delta ** 2 + reach ** 2;
  return [(delta - delta ** 3 - width) / scale, (delta - delta ** 3 + width) / scale];
}

test('the variance is never less than that of pairs without any pattern', () => {
  // Two raters on the upper of two levels, the others half on each: delta is ½. The rows of the table of pairs are alike,
  // so that the unbiased variance is 1/12, less than (1 − ¼) / 7.
  const { low, high } = cliffsDeltaInterval(Object.freeze([0, 2]), Object.freeze([2, 2])) as Interval;
  const reach = studentQuantile(0.975, 4) * Math.sqrt(0.75 / 7);
  const width = reach * Math.sqrt(0.75 ** 2 + reach ** 2);
  expect(low).toBeCloseTo((0.375 - width) / (0.75 + reach ** 2), 9);
  expect(high).toBeCloseTo(Math.min(1, (0.375 + width) / (0.75 + reach ** 2)), 9);
});

test('more confidence, a wider interval', () => {
  const wide = cliffsDeltaInterval([3, 4, 1], [1, 4, 3], 0.99) as Interval;
  const narrow = cliffsDeltaInterval([3, 4, 1], [1, 4, 3], 0.9) as Interval;
  expect(wide.low).toBeLessThan(narrow.low);
  expect(wide.high).toBeGreaterThan(narrow.high);
});

test('fewer than two raters in a group: nothing', () => {
  expect(cliffsDeltaInterval([0, 1], [1, 2])).toBeUndefined();
  expect(cliffsDeltaInterval([1, 2], [0, 1])).toBeUndefined();
});

test('refuses weighted counts, two scales and a confidence of 95', () => {
  expect(() => cliffsDeltaInterval([1.5, 1], [1, 1])).toThrow('Expected whole counts');
  expect(() => cliffsDeltaInterval([1, 1], [1, 1, 1])).toThrow('the same scale');
  expect(() => cliffsDeltaInterval([1, 0], [1, 0, 0])).toThrow('the same scale');
  expect(() => cliffsDeltaInterval([1, 1], [1, 1], 95)).toThrow('Expected a confidence');
});
