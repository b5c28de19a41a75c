import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveSampleSize } from './effective-sample-size.ts';

test('by hand', () => {
  // (2 + 1 + 4)² / (4 + 1 + 16)
  expect(effectiveSampleSize(Object.freeze([2, 1, 4]))).toBeCloseTo(49 / 21, 14);
  expect(effectiveSampleSize(new Float64Array([9, 3, 1]).subarray(1))).toBeCloseTo(1.6, 14);
});

test('none without weights', () => {
  expect(effectiveSampleSize([])).toBeUndefined();
  expect(effectiveSampleSize([0, 0])).toBeUndefined();
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %d', (weight) => {
  expect(() => effectiveSampleSize([1, weight])).toThrow(
    new RangeError(`Expected weights of 0 or more; received ${weight} for rater 2.`),
  );
});

test('lies from 1 to the number of raters, whom equal weights reach, and does not depend on the unit', () => {
  const weight = fc.double({ min: 0, max: 1e100, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 30 }), (weights) => {
      fc.pre(weights.some((one) => one > 1e-200));
      const found = effectiveSampleSize(weights) as number;
      expect(found).toBeGreaterThanOrEqual(1);
      expect(found).toBeLessThanOrEqual(weights.length + 1e-9);
      expect(effectiveSampleSize(weights.map((one) => one * 1e100))).toBeCloseTo(found, 9);
      expect(effectiveSampleSize(weights.map(() => 1e-300))).toBeCloseTo(weights.length, 9);
    }),
    { numRuns: 1000 },
  );
});
