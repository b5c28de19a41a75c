import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaProbability } from './beta-probability.ts';
import { betaQuantile } from './beta-quantile.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.025, 2.5, 7.25, 0.05081420549563448],
  [0.025, 0.5, 20.5, 2.4246478459242747e-5],
])('at %d for %d and %d', (probability, a, b, expected) => {
  expect(Math.abs(betaQuantile(probability, a, b) / expected - 1)).toBeLessThan(1e-13);
});

test('is a root where one parameter is 1', () => {
  const probability = fc.double({ min: 1e-290, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(probability, fc.double({ min: 2, max: 1e6, noNaN: true }), (p, a) => {
      expect(Math.abs(betaQuantile(p, a, 1) / p ** (1 / a) - 1)).toBeLessThan(1e-12);
      // 1 − (1 − p)^(1/b), without the subtraction.
      expect(Math.abs(betaQuantile(p, 1, a) / -Math.expm1(Math.log1p(-p) / a) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('is undone by the probability', () => {
  const parameter = fc.double({ min: 1, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
      expect(Math.abs(betaProbability(betaQuantile(p, a, b), a, b) / p - 1)).toBeLessThan(1e-9);
    }),
    { numRuns: 1000 },
  );
});

test('stays within 0 and 1 for parameters of any size, and ends soon', () => {
  const parameter = fc.double({ min: 0.01, max: Number.MAX_SAFE_INTEGER, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 1e-16, noNaN: true }), parameter, parameter, (p, a, b) => {
      const found = betaQuantile(p, a, b);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test.each([0, 1, Number.NaN])('refuses %d', (probability) => {
  expect(() => betaQuantile(probability, 2, 3)).toThrow(RangeError);
});
