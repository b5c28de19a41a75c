import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [1e-10, 23.025850929882736],
  [0.25, 1.2880225246980774],
  [1.0625, -0.03295710029357782],
  [1.4375, -0.12120242719902266],
  [2.03125, 0.013524883664985622],
  [3.5, 1.2009736023470743],
  [1e10, 220258509288.81058],
])('at %d', (x, expected) => {
  expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(1e-12);
});

test('is 0 at 1 and 2', () => {
  expect(logGamma(1)).toBe(0);
  expect(logGamma(2)).toBe(0);
});

test('is the logarithm of the factorial of one less', () => {
  let factorial = 1;
  for (let n = 2; n < 170; n += 1) {
    factorial *= n;
    expect(Math.abs(logGamma(n + 1) / Math.log(factorial) - 1)).toBeLessThan(1e-13);
  }
});

test("obeys Legendre's duplication", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (x) => {
      const expected = (2 * x - 1) * Math.LN2 - Math.log(Math.PI) / 2 + logGamma(x) + logGamma(x + 0.5);
      expect(Math.abs(logGamma(2 * x) - expected)).toBeLessThan(1e-13 * Math.max(10, Math.abs(expected)));
    }),
    { numRuns: 1000 },
  );
});
