import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estebanRayPolarisation } from './esteban-ray-polarisation.ts';

test('is the double sum, divided by that of half on each end', () => {
  const counts = fc.array(fc.nat({ max: 50 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, fc.double({ min: 1, max: 1.6, noNaN: true }), (list, alpha) => {
      const total = list.reduce((sum, count) => sum + count);
      const ends = list.map((_, level) => (level === 0 || level === list.length - 1 ? total / 2 : 0));
      expect(estebanRayPolarisation(list, alpha)).toBeCloseTo(doubleSum(list, alpha) / doubleSum(ends, alpha), 10);
    }),
    { numRuns: 1000 },
  );
});

function doubleSum(counts: readonly number[], alpha: number): number {
  const total = counts.reduce((sum, count) => sum + count);
  return counts.reduce(
    (sum, own, i) =>
      sum +
      counts.reduce((inner, other, j) => inner + (own / total) ** (1 + alpha) * (other / total) * Math.abs(i - j), 0),
    0,
  );
}

test('1.3 when nothing is said', () => {
  const counts = Object.freeze([3, 1, 4]);
  expect(estebanRayPolarisation(counts)).toBe(estebanRayPolarisation(counts, 1.3));
});

test('of nobody there is none', () => {
  expect(estebanRayPolarisation(Object.freeze([0, 0]))).toBeUndefined();
});

test.each([0.9, 1.7, Number.NaN])('refuses the alpha %d', (alpha) => {
  expect(() => estebanRayPolarisation([1, 1], alpha)).toThrow(
    new RangeError(`Expected an alpha from 1 to 1.6; received ${alpha}.`),
  );
});
