import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentQuantile } from './student-quantile.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.025, 3.5, -2.9400886379827296],
  [1e-10, 12.5, -18.391607466099845],
])('at %d with %d degrees of freedom', (probability, df, expected) => {
  expect(Math.abs(studentQuantile(probability, df) / expected - 1)).toBeLessThan(1e-13);
});

// Every printed table of t, 97.5 %.
test.each([
  [1, 12.706],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('table: %d degrees of freedom', (df, expected) => {
  expect(studentQuantile(0.975, df)).toBeCloseTo(expected, 3);
});

const probability = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((part) => part / 2 ** 20);

// The tangent loses digits near a right angle, so each half takes the angle that is exact there.
const cauchyQuantile = (p: number): number => {
  if (Math.abs(p - 0.5) < 0.25) return Math.tan(Math.PI * (p - 0.5));
  return Math.sign(p - 0.5) / Math.tan(Math.PI * Math.min(p, 1 - p));
};

test('1 and 2 degrees of freedom, in closed form; antisymmetric', () => {
  fc.assert(
    fc.property(probability, (p) => {
      fc.pre(p !== 0.5);
      expect(Math.abs(studentQuantile(p, 1) / cauchyQuantile(p) - 1)).toBeLessThan(1e-12);
      const two = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
      expect(Math.abs(studentQuantile(p, 2) / two - 1)).toBeLessThan(1e-12);
      expect(studentQuantile(1 - p, 7.5)).toBe(-studentQuantile(p, 7.5));
    }),
    { numRuns: 1000 },
  );
});

test('keeps its digits near the middle', () => {
  for (const offset of [2 ** -20, 2 ** -40, -(2 ** -50)]) {
    expect(Math.abs(studentQuantile(0.5 + offset, 1) / Math.tan(Math.PI * offset) - 1)).toBeLessThan(1e-13);
  }
});

test('is 0 in the middle', () => {
  expect(studentQuantile(0.5, 4)).toBe(0);
});

test.each([0, 1, Number.NaN])('refuses %d', (p) => {
  expect(() => studentQuantile(p, 3)).toThrow(RangeError);
});
