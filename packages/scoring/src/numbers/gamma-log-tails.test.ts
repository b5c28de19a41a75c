import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaLogTails } from './gamma-log-tails.ts';

const power = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);

/** Both are logarithms of probabilities: how far the probabilities are apart, in proportion. */
const apart = (one: number, other: number) => Math.abs(Math.expm1(one - other));

test('shape 1, in closed form: exp(−x) above', () => {
  fc.assert(
    fc.property(power(-12, 2), (x) => {
      const { lower, upper, density } = gammaLogTails(x, 1);
      expect(apart(upper, -x)).toBeLessThan(1e-12);
      expect(apart(lower, Math.log(-Math.expm1(-x)))).toBeLessThan(1e-12);
      expect(apart(density, Math.log(x) - x)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('whole shapes: so many Poisson events at least, or fewer, added up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.1, max: 100, noNaN: true }), (shape, x) => {
      let [term, fewer, more] = [Math.exp(-x), 0, 0];
      for (let event = 0; event < 700; event += 1) {
        if (event < shape) fewer += term;
        else more += term;
        term *= x / (event + 1);
      }
      const { lower, upper } = gammaLogTails(x, shape);
      expect(apart(lower, Math.log(more))).toBeLessThan(1e-12);
      expect(apart(upper, Math.log(fewer))).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

// Γ(shape + 1, x) = shape · Γ(shape, x) + x^shape · exp(−x), for shapes of any size and x around them.
test('the next shape has what the density says more above and less below', () => {
  fc.assert(
    fc.property(power(-3, 8), fc.double({ min: -6, max: 6, noNaN: true }), (shape, spreads) => {
      const x = shape * Math.exp(spreads / Math.sqrt(shape));
      fc.pre(x > 1e-200 && x < 1e8 + 1e5);
      const { lower, upper, density } = gammaLogTails(x, shape);
      const next = gammaLogTails(x, shape + 1);
      const between = Math.exp(density) / shape;
      expect(Math.abs(Math.exp(next.upper) - Math.exp(upper) - between)).toBeLessThan(1e-12);
      expect(Math.abs(Math.exp(lower) - Math.exp(next.lower) - between)).toBeLessThan(1e-12);
      expect(Math.exp(lower) + Math.exp(upper)).toBeCloseTo(1, 12);
    }),
    { numRuns: 1000 },
  );
});

test('a shape near 0: E₁, the exponential integral, above', () => {
  // Abramowitz & Stegun (1964), 5.1.11: E₁(x) = −γ − ln x − Σ (−x)^k / (k · k!); of the shape only the first power counts.
  const shape = 1e-14;
  for (const x of [1e-10, 1e-6, 0.01, 0.5]) {
    let [term, series] = [1, -0.5772156649015329 - Math.log(x)];
    for (let k = 1; k < 30; k += 1) {
      term *= -x / k;
      series -= term / k;
    }
    expect(apart(gammaLogTails(x, shape).upper, Math.log(shape * series))).toBeLessThan(1e-12);
  }
});
