import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';

// Wichura (1988), Applied Statistics 37(3), the check values printed with algorithm AS 241.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.262340089798409],
])('AS 241 at %d', (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, 14);
});

// Abramowitz & Stegun (1964), table 26.5, and every table since: to the digits printed.
test.each([
  [0.9, 1.28155],
  [0.95, 1.64485],
  [0.975, 1.95996],
  [0.99, 2.32635],
  [0.995, 2.57583],
  [0.9995, 3.29053],
])('table at %d', (probability, expected) => {
  expect(normalQuantile(probability)).toBeCloseTo(expected, 5);
});

test('is 0 in the middle', () => {
  expect(normalQuantile(0.5)).toBe(0);
});

test('is antisymmetric and rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (part) => {
      const probability = part / 2 ** 30;
      expect(normalQuantile(1 - probability)).toBe(0 - normalQuantile(probability));
      expect(normalQuantile(probability + 2 ** -32)).toBeGreaterThan(normalQuantile(probability));
    }),
    { numRuns: 1000 },
  );
});

// mpmath 1.3.0 at 50 digits, on both sides of where the method changes, and very near the middle.
test.each([
  [0.0099, -2.330116397477281],
  [0.0101, -2.3226121020539177],
  [0.499999999, -2.5066283428845328e-9],
])('at %d', (probability, expected) => {
  expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(1e-13);
});

test('is finite for the least and the greatest probability that a number can hold', () => {
  expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.467405617144344, 12);
  expect(normalQuantile(1 - Number.EPSILON / 2)).toBeCloseTo(8.209536151601387, 12);
});

test.each([0, 1, -1, Number.NaN])('refuses %d', (probability) => {
  expect(() => normalQuantile(probability)).toThrow(RangeError);
});
