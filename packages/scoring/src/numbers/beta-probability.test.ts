import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaProbability } from './beta-probability.ts';

// mpmath 1.3.0 at 50 digits; the first is 2/π · asin(1/2).
test.each([
  [0.25, 0.5, 0.5, 1 / 3],
  [0.125, 2.5, 7.25, 0.16868554101617586],
  [0.0009765625, 0.125, 3.75, 0.5186447987905829],
  [0.75, 1234.5, 432.25, 0.8072006391409859],
  [0.5, 5000.5, 5600.25, 0.9999999971760994],
  [0.96875, 80.5, 0.25, 0.008727694176445653],
])('at %d for %d and %d', (x, a, b, expected) => {
  expect(Math.abs(betaProbability(x, a, b) / expected - 1)).toBeLessThan(1e-13);
});

/** The sum over j ≥ a of C(n, j) part^j (256 − part)^(n − j) / 256^n with n = a + b − 1, in whole numbers. */
function exact(part: number, a: number, b: number): number {
  const n = a + b - 1;
  let sum = 0n;
  let ways = 1n;
  for (let j = 0; j <= n; j += 1) {
    if (j >= a) sum += ways * BigInt(part) ** BigInt(j) * BigInt(256 - part) ** BigInt(n - j);
    ways = (ways * BigInt(n - j)) / BigInt(j + 1);
  }
  // 900 binary digits behind the point are enough for the least tail here.
  return Number((sum << 900n) / 256n ** BigInt(n)) / 2 ** 900;
}

test('is the upper tail of a binomial distribution, digit for digit', () => {
  const size = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 255 }), size, size, (part, a, b) => {
      const expected = exact(part, a, b);
      expect(Math.abs(betaProbability(part / 256, a, b) / expected - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('is the power where one parameter is 1', () => {
  const x = fc.double({ min: 1e-10, max: 1, noNaN: true });
  fc.assert(
    fc.property(x, fc.double({ min: 0.05, max: 30, noNaN: true }), (value, a) => {
      expect(Math.abs(betaProbability(value, a, 1) / value ** a - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('is 0 at 0, 1 at 1, and halves a symmetric distribution in the middle', () => {
  for (const a of [1e-10, 0.5, 1, 7, 1e5]) {
    expect(betaProbability(0, a, 2)).toBe(0);
    expect(betaProbability(1, 2, a)).toBe(1);
    expect(betaProbability(0.5, a, a)).toBeCloseTo(0.5, 12);
  }
});

test('stays a probability for parameters of any size', () => {
  const parameter = fc.double({ min: 1e-20, max: Number.MAX_SAFE_INTEGER, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 64 }), parameter, parameter, (part, a, b) => {
      const x = part / 64;
      const found = betaProbability(x, a, b);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(found + betaProbability(1 - x, b, a)).toBeCloseTo(1, 6);
    }),
    { numRuns: 1000 },
  );
});
