import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { finiteStandardError } from './finite-standard-error.ts';
import { finiteWilsonInterval } from './finite-wilson-interval.ts';
import { hypergeometricInterval } from './hypergeometric-interval.ts';
import { nonResponseBounds } from './non-response-bounds.ts';
import { wilsonInterval } from './wilson-interval.ts';

const setting = fc
  .integer({ min: 1, max: 40 })
  .chain((population) => fc.tuple(fc.integer({ min: 1, max: population }), fc.constant(population)))
  .chain(([n, population]) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.constant(population)));

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - i + 1)) / i;
  return ways;
}

test('exact: every number of the population that a test would not reject', () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(0.8, 0.95, 0.99), ([x, n, population], confidence) => {
      const kept: number[] = [];
      for (let marked = 0; marked <= population; marked += 1) {
        const term = (k: number) => (choose(marked, k) * choose(population - marked, n - k)) / choose(population, n);
        let atMost = 0;
        for (let k = 0; k <= x; k += 1) atMost += term(k);
        let atLeast = 0;
        for (let k = x; k <= n; k += 1) atLeast += term(k);
        if (Math.min(atMost, atLeast) > (1 - confidence) / 2 + 1e-12) kept.push(marked);
      }
      expect(hypergeometricInterval(x, n, population, confidence)).toEqual({ low: kept[0], high: kept.at(-1) });
    }),
    { numRuns: 1000 },
  );
});

test('exact: a known example, and the ends', () => {
  // samplingbook, help page of Sprop: 45 of 100 of 300; 0 of 5 of 30, where that package says 15.
  expect(hypergeometricInterval(45, 100, 300)).toEqual({ low: 111, high: 160 });
  expect(hypergeometricInterval(0, 5, 30)).toEqual({ low: 0, high: 14 });
  expect(hypergeometricInterval(7, 20, 20)).toEqual({ low: 7, high: 7 });
  expect(hypergeometricInterval(0, 0, 20)).toEqual({ low: 0, high: 20 });
  expect(hypergeometricInterval(0, 0, 0)).toEqual({ low: 0, high: 0 });
});

test('exact: just as rare as allowed is too rare, whatever the last digit', () => {
  // None of the one drawn, with 9 of 10 marked: 1 of 10, which is what 80 % leaves on a side; 1 of 20 and 90 % alike.
  expect(hypergeometricInterval(0, 1, 10, 0.8)).toEqual({ low: 0, high: 8 });
  expect(hypergeometricInterval(1, 1, 10, 0.8)).toEqual({ low: 2, high: 10 });
  expect(hypergeometricInterval(0, 1, 20, 0.9)).toEqual({ low: 0, high: 18 });
});

test('exact: as large as it may be', () => {
  const { low, high } = hypergeometricInterval(2.5e8, 5e8, 1e9);
  // One standard error of the share is √(1/4 / 5e8 · 1/2), of the number 15 811.
  expect((high - low) / 2).toBeGreaterThan(1.9 * 15_811);
  expect((high - low) / 2).toBeLessThan(2 * 15_811);
  expect(low + high).toBe(1e9);
});

test('standard error: how far samples lie off, all of them counted', () => {
  // 2 of 4 are marked, samples of 2: share 0, 1/2, 1/2, 1/2, 1/2, 1 and its estimate 0, or √(1/4 · 1/2).
  const mean = (4 * (finiteStandardError(1, 2, 4) as number) ** 2) / 6;
  const truth = (2 * 0.25) / 6;
  expect(mean).toBeCloseTo(truth, 14);
});

test('standard error: an unbiased estimate in general', () => {
  fc.assert(
    fc.property(setting, ([marked, n, population]) => {
      fc.pre(n > 1);
      let estimate = 0;
      let truth = 0;
      for (let k = 0; k <= n; k += 1) {
        const probability = (choose(marked, k) * choose(population - marked, n - k)) / choose(population, n);
        estimate += probability * (finiteStandardError(k, n, population) as number) ** 2;
        truth += probability * (k / n - marked / population) ** 2;
      }
      expect(estimate).toBeCloseTo(truth, 12);
    }),
    { numRuns: 300 },
  );
});

test('standard error: none with too few answers, 0 when everybody answered', () => {
  expect(finiteStandardError(0, 0, 5)).toBeUndefined();
  expect(finiteStandardError(0, 0, 0)).toBeUndefined();
  expect(finiteStandardError(1, 1, 5)).toBeUndefined();
  expect(finiteStandardError(1, 1, 1)).toBe(0);
  expect(finiteStandardError(3, 5, 5)).toBe(0);
});

test('Wilson: narrower than without the population, and narrower with more answers', () => {
  fc.assert(
    fc.property(setting, ([x, n, population]) => {
      const { low, high } = finiteWilsonInterval(x, n, population) as Interval;
      const wide = wilsonInterval(x, n) as Interval;
      expect(low).toBeGreaterThanOrEqual(wide.low - 1e-12);
      expect(high).toBeLessThanOrEqual(wide.high + 1e-12);
      const far = finiteWilsonInterval(x, n, 1e15) as Interval;
      expect(far.low).toBeCloseTo(wide.low, 10);
      expect(far.high).toBeCloseTo(wide.high, 10);
    }),
    { numRuns: 1000 },
  );
});

test('Wilson: the equation that it solves, with the correction', () => {
  fc.assert(
    fc.property(setting, ([x, n, population]) => {
      fc.pre(n < population);
      const { low, high } = finiteWilsonInterval(x, n, population) as Interval;
      for (const limit of [low, high]) {
        const variance = ((limit * (1 - limit)) / n) * ((population - n) / (population - 1));
        expect((x / n - limit) ** 2).toBeCloseTo(1.959963984540054 ** 2 * variance, 12);
      }
    }),
    { numRuns: 1000 },
  );
});

test('Wilson: the share itself when everybody answered, none of nobody', () => {
  expect(finiteWilsonInterval(15, 20, 20)).toEqual({ low: 0.75, high: 0.75 });
  expect(finiteWilsonInterval(0, 0, 20)).toBeUndefined();
  expect(finiteWilsonInterval(0, 0, 0)).toBeUndefined();
  expect(finiteWilsonInterval(0.1, 0.2, 0.5)).toEqual(wilsonInterval(0.1, 0.2));
});

test('bounds: hold the share of everybody, whatever the others would have said', () => {
  fc.assert(
    fc.property(setting, ([x, n, population]) => {
      const { low, high } = nonResponseBounds(x, n, population) as Interval;
      const shares = Array.from({ length: population - n + 1 }, (_, others) => (x + others) / population);
      expect(low).toBe(shares[0]);
      expect(high).toBe(shares.at(-1));
    }),
    { numRuns: 1000 },
  );
  expect(nonResponseBounds(0, 0, 0)).toBeUndefined();
  expect(nonResponseBounds(0, 0, 9)).toEqual({ low: 0, high: 1 });
});

test.each([finiteStandardError, finiteWilsonInterval, hypergeometricInterval, nonResponseBounds])(
  'refuse what cannot be: %o',
  (measure) => {
    expect(() => measure(6, 5, 9)).toThrow(RangeError);
    expect(() => measure(5, 5, 4)).toThrow(RangeError);
    expect(() => measure(1, 5, Number.NaN)).toThrow(RangeError);
    expect(() => measure(-1, 5, 9)).toThrow(RangeError);
  },
);

test('refuse a confidence that is none, and the exact one what is not whole or too large', () => {
  expect(() => finiteWilsonInterval(1, 5, 9, 1)).toThrow(RangeError);
  expect(() => hypergeometricInterval(1, 5, 9, 1)).toThrow(RangeError);
  expect(() => hypergeometricInterval(1, 5.5, 9)).toThrow(RangeError);
  expect(() => hypergeometricInterval(1, 5, 2e9)).toThrow(RangeError);
});
