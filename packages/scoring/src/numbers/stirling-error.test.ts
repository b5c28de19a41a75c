import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stirlingError } from './stirling-error.ts';

test.each([
  [1, 1],
  [2, 2],
  [3, 6],
])('at %d, from its factorial %d', (x, factorial) => {
  const expected = Math.log(factorial) - (x + 0.5) * Math.log(x) + x - Math.log(2 * Math.PI) / 2;
  expect(stirlingError(x)).toBeCloseTo(expected, 14);
});

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.001, 2.5422704679670947],
  [0.5, 0.15342640972002736],
  [9.75, 0.008544020505848588],
  [10, 0.00833056343336287],
  [100, 0.0008333305556349147],
  [1e6, 8.333333333333056e-8],
])('at %d', (x, expected) => {
  expect(Math.abs(stirlingError(x) / expected - 1)).toBeLessThan(1e-12);
  // The first power of 1/x that is left out adds 3617/122400 · 10⁻¹⁴ of a twelfth at 10; below that, steps to 10 add rounding.
  if (x >= 10) expect(Math.abs(stirlingError(x) / expected - 1)).toBeLessThan(1e-14);
});

test('lies between 1 / (12x + 1) and 1 / 12x (Robbins 1955)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (x) => {
      expect(stirlingError(x)).toBeGreaterThan(1 / (12 * x + 1));
      expect(stirlingError(x)).toBeLessThan(1 / (12 * x));
    }),
    { numRuns: 1000 },
  );
});
