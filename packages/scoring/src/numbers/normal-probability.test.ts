import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalDensity } from './normal-density.ts';
import { normalProbability } from './normal-probability.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalUpperProbability } from './normal-upper-probability.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [2.5, 0.006209665325776135],
  [2.75, 0.002979763235054557],
  [5, 2.866515718791939e-7],
  [10, 7.619853024160525e-24],
  [37.5, 4.605353009581955e-308],
  [-1.5, 0.9331927987311419],
  [-6, 0.9999999990134123],
])('above %d', (z, expected) => {
  expect(Math.abs(normalUpperProbability(z) / expected - 1)).toBeLessThan(1e-12);
  expect(normalProbability(-z)).toBe(normalUpperProbability(z));
});

test('is a half in the middle, 0 and 1 at the ends', () => {
  expect(normalProbability(0)).toBe(0.5);
  expect(normalUpperProbability(Number.POSITIVE_INFINITY)).toBe(0);
  expect(normalUpperProbability(Number.NEGATIVE_INFINITY)).toBe(1);
});

test('is undone by the quantile, 300 powers of ten out', () => {
  fc.assert(
    fc.property(fc.double({ min: -300, max: -0.01, noNaN: true }), (exponent) => {
      const p = 10 ** exponent;
      // An error of 1e-16 in z is one of z² · 1e-16 here.
      expect(Math.abs(normalProbability(normalQuantile(p)) / p - 1)).toBeLessThan(2e-12);
    }),
    { numRuns: 1000 },
  );
});

test('has the density as its slope', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      const slope = (normalProbability(z + 1e-4) - normalProbability(z - 1e-4)) / 2e-4;
      expect(normalDensity(z)).toBeCloseTo(slope, 8);
    }),
    { numRuns: 1000 },
  );
  expect(normalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
});
