import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinalVariation } from './ordinal-variation.ts';
import { ordinalVariationStandardError } from './ordinal-variation-standard-error.ts';

test('the square is the variance of agrmt for the worked vector of van der Eijk (2001)', () => {
  const error = ordinalVariationStandardError(Object.freeze([30, 40, 210, 130, 530, 50, 10])) as number;
  expect(error ** 2).toBeCloseTo(0.00013353599999999983, 14);
});

test('two levels by hand: 4 (1 - 2p) / 1 is the slope, p (1 - p) / n the variance of a share', () => {
  expect(ordinalVariationStandardError(Object.freeze([1, 3]))).toBeCloseTo(
    4 * (1 - 2 * 0.25) * Math.sqrt((0.25 * 0.75) / 4),
    12,
  );
});

test('is the delta method with slopes found by moving each share a little', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count);
      const share = list.map((count) => count / total);
      const step = 1e-4;
      const slopes = share.map((_, level) => (moved(share, level, step) - moved(share, level, -step)) / (2 * step));
      const mean = share.reduce((sum, part, level) => sum + part * (slopes[level] as number), 0);
      const squares = share.reduce((sum, part, level) => sum + part * ((slopes[level] as number) - mean) ** 2, 0);
      expect(ordinalVariationStandardError(list)).toBeCloseTo(Math.sqrt(squares / total), 6);
    }),
    { numRuns: 1000 },
  );
});

// The variation divides by the sum; along that direction it has no slope, which changes all slopes by the same amount.
function moved(share: readonly number[], level: number, step: number): number {
  return ordinalVariation(share.map((part, place) => (place === level ? part + step : part))) as number;
}

test('of nobody there is none, and weighted counts are refused', () => {
  expect(ordinalVariationStandardError(Object.freeze([0, 0]))).toBeUndefined();
  expect(() => ordinalVariationStandardError([0.5, 1])).toThrow('Expected whole counts');
});
