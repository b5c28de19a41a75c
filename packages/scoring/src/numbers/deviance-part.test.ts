import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviancePart } from './deviance-part.ts';

// mpmath 1.3.0 at 50 digits; the first and the fourth lose half their digits when written as the formula is.
test.each([
  [10, 10.015625, 1.219433047500688e-5],
  [3, 9.25, 2.8719662114313276],
  [3, 9, 2.704163133995671],
  [1e10, 10000100000, 0.4999966666916665],
  [5, 1, 4.047189562170502],
])('%d observed, %d expected', (observed, expected, part) => {
  expect(Math.abs(deviancePart(observed, expected) / part - 1)).toBeLessThan(1e-14);
});

test('is 0 where all is as expected, infinite where nothing was expected', () => {
  expect(deviancePart(7, 7)).toBe(0);
  expect(deviancePart(7, 0)).toBe(Number.POSITIVE_INFINITY);
});

test('is the formula where that keeps its digits', () => {
  const amount = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (observed, expected) => {
      const formula = observed * Math.log(observed / expected) + expected - observed;
      expect(deviancePart(observed, expected)).toBeCloseTo(formula, 11);
      expect(deviancePart(observed, expected)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('is in proportion to both, however small', () => {
  const amount = fc.double({ min: 1, max: 4, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: -100, max: 100 }), (observed, expected, exponent) => {
      // A power of two changes no digit.
      const unit = 2 ** exponent;
      expect(deviancePart(observed * unit, expected * unit)).toBe(deviancePart(observed, expected) * unit);
    }),
    { numRuns: 1000 },
  );
});
