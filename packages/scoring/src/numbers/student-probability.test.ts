import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentProbability } from './student-probability.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [-0.5, 3.5, 0.3234252196612755],
  [-2.25, 17.682841979481548, 0.018717514654428166],
  [-12, 5.75, 1.3754256634212922e-5],
  [-40, 0.5, 0.050704899964747176],
  [-1.5, 123456.5, 0.06680847985131733],
])('at %d with %d degrees of freedom', (t, df, expected) => {
  expect(Math.abs(studentProbability(t, df) / expected - 1)).toBeLessThan(1e-13);
  expect(Math.abs(studentProbability(-t, df) / (1 - expected) - 1)).toBeLessThan(1e-13);
});

const size = fc.double({ min: 1e-9, max: 1e6, noNaN: true });

test('1 degree of freedom: Cauchy', () => {
  fc.assert(
    fc.property(size, (t) => {
      expect(Math.abs(studentProbability(-t, 1) / (Math.atan(1 / t) / Math.PI) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('2 degrees of freedom: (1 − t / √(2 + t²)) / 2', () => {
  fc.assert(
    fc.property(size, (t) => {
      // The same without the subtraction.
      const root = Math.sqrt(2 + t * t);
      expect(Math.abs(studentProbability(-t, 2) / (1 / (root * (root + t))) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('is a half at 0, 0 and 1 at the ends', () => {
  expect(studentProbability(0, 3)).toBe(0.5);
  expect(studentProbability(Number.NEGATIVE_INFINITY, 3)).toBe(0);
  expect(studentProbability(Number.POSITIVE_INFINITY, 3)).toBe(1);
});
