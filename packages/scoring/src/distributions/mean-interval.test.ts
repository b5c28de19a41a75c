import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean } from './mean.ts';
import { meanInterval } from './mean-interval.ts';

test('two raters: t with 1 degree of freedom is tan(π/2 · confidence)', () => {
  // Ratings 1 and 3: mean 2, standard deviation √2, standard error 1.
  const found = meanInterval(Object.freeze([1, 0, 1]), 0.9);
  expect(found?.low).toBeCloseTo(2 - Math.tan(Math.PI * 0.45), 11);
  expect(found?.high).toBeCloseTo(2 + Math.tan(Math.PI * 0.45), 11);
});

test('three raters: t with 2 degrees of freedom in closed form', () => {
  // Ratings 1, 2, 3: standard error 1/√3; t = c · √(2 / (1 − c²)) for confidence c.
  const t = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
  expect(meanInterval([1, 1, 1])?.high).toBeCloseTo(2 + t / Math.sqrt(3), 11);
});

test('of an effective number of raters', () => {
  expect(meanInterval([2, 0, 2], 0.9, 2)?.high).toBeCloseTo(2 + Math.tan(Math.PI * 0.45), 11);
});

test('without variation there is none', () => {
  expect(meanInterval([0, 0])).toBeUndefined();
  expect(meanInterval([0, 1])).toBeUndefined();
  expect(meanInterval([0, 9])).toBeUndefined();
});

test('refuses what cannot be', () => {
  expect(() => meanInterval([1, -1])).toThrow(RangeError);
  expect(() => meanInterval([1, 1], 95)).toThrow(RangeError);
  expect(() => meanInterval([1, 1], 0.95, Number.NaN)).toThrow(RangeError);
});

test('lies around the mean and narrows with more raters', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(counts, (list) => {
      const { low, high } = meanInterval(list) as { low: number; high: number };
      const more = meanInterval(list.map((count) => count * 4)) as { low: number; high: number };
      expect((low + high) / 2).toBeCloseTo(mean(list) as number, 9);
      expect(more.high - more.low).toBeLessThan((high - low) / 2);
    }),
    { numRuns: 1000 },
  );
});
