import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareQuantile } from './chi-square-quantile.ts';

// Every printed table of chi-square, 95 %.
test.each([
  [1, 3.841],
  [2, 5.991],
  [3, 7.815],
  [10, 18.307],
  [100, 124.342],
])('table: %d degrees of freedom', (df, expected) => {
  expect(chiSquareQuantile(0.95, df)).toBeCloseTo(expected, 3);
  expect(chiSquareQuantile(0.05, df, 'upper')).toBeCloseTo(expected, 3);
});

const part = fc.double({ min: -300, max: -0.01, noNaN: true }).map((exponent) => 10 ** exponent);

test('2 degrees of freedom, in closed form: −2 ln of what lies above', () => {
  fc.assert(
    fc.property(part, (p) => {
      expect(Math.abs(chiSquareQuantile(p, 2, 'upper') / (-2 * Math.log(p)) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(chiSquareQuantile(p, 2) / (-2 * Math.log1p(-p)) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('keeps its digits near 1, where the other tail is exact', () => {
  for (const rest of [2 ** -10, 2 ** -30, 2 ** -50]) {
    expect(Math.abs(chiSquareQuantile(1 - rest, 2) / (-2 * Math.log(rest)) - 1)).toBeLessThan(1e-13);
    expect(Math.abs(chiSquareQuantile(1 - rest, 2, 'upper') / (-2 * Math.log1p(-rest)) - 1)).toBeLessThan(1e-13);
  }
});

test('even degrees of freedom: so many Poisson events at most', () => {
  const half = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(part, half, (p, events) => {
      const mean = chiSquareQuantile(p, 2 * events, 'upper') / 2;
      let [term, sum] = [1, 0];
      for (let event = 1; event <= events; event += 1) {
        sum += term;
        term *= mean / event;
      }
      // As logarithms of up to 900, with a last place of 1e-13, where the exponential would leave the range of numbers.
      expect(Math.abs(Math.log(sum) - mean - Math.log(p))).toBeLessThan(2e-12);
    }),
    { numRuns: 1000 },
  );
});

test.each([0, 1, Number.NaN])('refuses %d', (p) => {
  expect(() => chiSquareQuantile(p, 3)).toThrow(RangeError);
  expect(() => chiSquareQuantile(p, 3, 'upper')).toThrow(RangeError);
});

test('refuses 2, whose logarithm would do as well', () => {
  expect(() => chiSquareQuantile(2, 3)).toThrow(
    new RangeError('Expected a probability of more than 0 and less than 1; received 2.'),
  );
});
