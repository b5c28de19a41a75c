import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaLogTails } from './beta-log-tails.ts';
import { gammaLogTails } from './gamma-log-tails.ts';

const power = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);

/** Both are logarithms of probabilities: how far the probabilities are apart, in proportion. */
const apart = (one: number, other: number) => Math.abs(Math.expm1(one - other));

test('one parameter of 1, in closed form, close to either end', () => {
  fc.assert(
    fc.property(power(-12, -0.31), power(-6, 4), (x, b) => {
      fc.pre(b * x < 300);
      // 1 − x raised to b lies above x, and below 1 − x the other way round.
      const above = b * Math.log1p(-x);
      const found = betaLogTails(x, 1 - x, 1, b);
      expect(apart(found.lower, Math.log(-Math.expm1(above)))).toBeLessThan(1e-11);
      expect(apart(found.upper, above)).toBeLessThan(1e-11);
      const near = betaLogTails(1 - x, x, 1, b);
      // A tail that comes by subtraction from 1 has as many digits after the point, not as many that count.
      expect(Math.abs(Math.exp(near.lower) + Math.expm1(b * Math.log(x)))).toBeLessThan(1e-12);
      expect(Math.abs(Math.exp(near.upper) - x ** b)).toBeLessThan(1e-12);
      const turned = betaLogTails(1 - x, x, b, 1);
      expect([turned.lower, turned.upper]).toEqual([found.upper, found.lower]);
    }),
    { numRuns: 1000 },
  );
});

// Abramowitz & Stegun (1964), 26.5.15 and 26.5.16: parameters of any size, x around the mean.
test('one more in a parameter moves what the density says from one tail to the other', () => {
  fc.assert(
    fc.property(power(-6, 8), power(-6, 8), fc.double({ min: -4, max: 4, noNaN: true }), (a, b, spreads) => {
      const logit = Math.log(a / b) + spreads * Math.sqrt(1 / a + 1 / b);
      fc.pre(Math.abs(logit) < 600);
      const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
      const { lower, upper, density } = betaLogTails(x, y, a, b);
      const lowerOf = (one: number, other: number) => Math.exp(betaLogTails(x, y, one, other).lower);
      expect(Math.abs(Math.exp(lower) - lowerOf(a + 1, b) - Math.exp(density) / a)).toBeLessThan(1e-11);
      expect(Math.abs(lowerOf(a, b + 1) - Math.exp(lower) - Math.exp(density) / b)).toBeLessThan(1e-11);
      expect(Math.exp(lower) + Math.exp(upper)).toBeCloseTo(1, 12);
    }),
    { numRuns: 1000 },
  );
});

test('with one parameter far beyond the other it is the gamma distribution', () => {
  for (const [a, b] of [
    [1e12, 1e6],
    [1e14, 1e6],
    [1e14, 1e8],
  ] as const) {
    for (const y of [b / (a + b), b / a + Math.sqrt(b) / a]) {
      // a · y / x has mean b · (1 + 1 / a) and variance b · (1 + b / a).
      const gamma = gammaLogTails((a * y) / (1 - y), b);
      expect(apart(betaLogTails(1 - y, y, a, b).lower, gamma.upper)).toBeLessThan((2 * b) / a);
    }
  }
});
