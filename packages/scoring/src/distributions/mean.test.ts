import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean } from './mean.ts';
import { populationVariance } from './population-variance.ts';
import { skewness } from './skewness.ts';
import { standardDeviation } from './standard-deviation.ts';
import { variance } from './variance.ts';

const counts = fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

test('are those of the list of ratings', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
      const n = ratings.length;
      const centre = sum(ratings) / n;
      const squares = sum(ratings.map((rating) => (rating - centre) ** 2));
      const cubes = sum(ratings.map((rating) => (rating - centre) ** 3));
      expect(mean(list)).toBeCloseTo(centre, 12);
      expect(populationVariance(list)).toBeCloseTo(squares / n, 12);
      fc.pre(n > 1);
      expect(variance(list)).toBeCloseTo(squares / (n - 1), 11);
      expect(standardDeviation(list)).toBeCloseTo(Math.sqrt(squares / (n - 1)), 11);
      fc.pre(list.filter(Boolean).length > 1);
      expect(skewness(list)).toBeCloseTo(cubes / n / (squares / (n - 1)) ** 1.5, 9);
    }),
    { numRuns: 1000 },
  );
});

test('turn round with the scale', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const turned = list.toReversed();
      expect(mean(turned)).toBeCloseTo(list.length + 1 - (mean(list) as number), 12);
      expect(populationVariance(turned)).toBeCloseTo(populationVariance(list) as number, 12);
      const skewed = skewness(list);
      if (skewed === undefined) expect(skewness(turned)).toBeUndefined();
      else expect(skewness(turned)).toBeCloseTo(-skewed, 9);
    }),
    { numRuns: 1000 },
  );
});

test('stay within the scale, the spread within half of it, for weights of any size', () => {
  const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 9 }), (list) => {
      fc.pre(list.some(Boolean));
      const top = list.length;
      expect(mean(list)).toBeGreaterThanOrEqual(1);
      expect(mean(list)).toBeLessThanOrEqual(top + 1e-12);
      expect(populationVariance(list)).toBeLessThanOrEqual((top - 1) ** 2 / 4 + 1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('agreement on one level has no spread at all, whatever the weight', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 14 }), (weight, rank) => {
      const list = new Array<number>(15).fill(0).with(rank, weight);
      expect([mean(list), variance(list), skewness(list)]).toEqual([rank + 1, 0, undefined]);
    }),
    { numRuns: 1000 },
  );
});

test('variance of weighted counts: with the effective sample size it is that of normalised weights', () => {
  // Weights 5 and 7 on the ends of five levels, from four raters with weights 2, 3, 3, 4: by hand, with mean 10/3,
  // Σ w (x − m)² / Σ w = 35/9, and 144/38 effective raters.
  const effective = 144 / 38;
  expect(variance([5, 0, 0, 0, 7])).toBeCloseTo(((35 / 9) * 12) / 11, 12);
  expect(variance([5, 0, 0, 0, 7], effective)).toBeCloseTo(((35 / 9) * effective) / (effective - 1), 12);
});

test('none of nobody, no spread of one', () => {
  expect([mean([0, 0]), populationVariance([0, 0]), variance([0, 0]), standardDeviation([0, 0])]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([variance([0, 1]), standardDeviation([0, 1]), skewness([0, 1]), skewness([0.5, 0.5])]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(populationVariance([0, 1])).toBe(0);
  expect(variance([0, 0], 5)).toBeUndefined();
  expect(variance([2, 2], 1)).toBeUndefined();
});

test('read a slice of a typed array', () => {
  const slice = new Uint8Array([9, 2, 0, 2]).subarray(1);
  expect([mean(slice), populationVariance(slice), skewness(slice)]).toEqual([2, 1, 0]);
});

test.each([mean, variance, populationVariance, standardDeviation, skewness])(
  'refuse what is not counts: %o',
  (measure) => {
    expect(() => measure([1, -1])).toThrow(RangeError);
  },
);

test('refuse what is not a number of raters', () => {
  expect(() => variance([1, 1], Number.NaN)).toThrow(RangeError);
  expect(() => standardDeviation([1, 1], -1)).toThrow(RangeError);
});
