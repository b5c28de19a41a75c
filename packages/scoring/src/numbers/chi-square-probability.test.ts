import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareProbability } from './chi-square-probability.ts';
import { chiSquareQuantile } from './chi-square-quantile.ts';
import { chiSquareUpperProbability } from './chi-square-upper-probability.ts';
import { normalUpperProbability } from './normal-upper-probability.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.5, 0.5, 0.25632205526853896],
  [3.75, 2.5, 0.218297312526127],
  [80, 12.5, 6.784602595642497e-12],
  [1100, 1000.5, 0.015026858113824808],
  [900, 1000.5, 0.9896007252261911],
])('above %d with %d degrees of freedom', (x, df, expected) => {
  expect(Math.abs(chiSquareUpperProbability(x, df) / expected - 1)).toBeLessThan(1e-13);
});

test.each([
  [0.0625, 0.5, 0.460990635130189],
  [0.5, 12.5, 1.2050361162171236e-7],
  [700, 1000.5, 2.6400088015138023e-14],
])('below %d with %d degrees of freedom', (x, df, expected) => {
  expect(Math.abs(chiSquareProbability(x, df) / expected - 1)).toBeLessThan(1e-13);
});

const value = fc.double({ min: 1e-6, max: 1000, noNaN: true });

test('even degrees of freedom: a Poisson sum', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 40 }), (x, half) => {
      let term = Math.exp(-x / 2);
      let sum = term;
      for (let j = 1; j < half; j += 1) {
        term *= x / 2 / j;
        sum += term;
      }
      expect(Math.abs(chiSquareUpperProbability(x, 2 * half) / sum - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('1 degree of freedom: both tails of the normal distribution', () => {
  fc.assert(
    fc.property(value, (x) => {
      const both = 2 * normalUpperProbability(Math.sqrt(x));
      expect(Math.abs(chiSquareUpperProbability(x, 1) / both - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('the tails add up to 1, for degrees of freedom of any size', () => {
  const any = fc.double({ min: 1e-20, max: Number.MAX_SAFE_INTEGER, noNaN: true });
  fc.assert(
    fc.property(any, any, (x, df) => {
      expect(chiSquareProbability(x, df) + chiSquareUpperProbability(x, df)).toBeCloseTo(1, 12);
    }),
    { numRuns: 1000 },
  );
  expect([chiSquareProbability(0, 3), chiSquareUpperProbability(0, 3)]).toEqual([0, 1]);
});

// mpmath 1.3.0 at 50 digits.
test.each([
  [0.95, 1, 3.841458820694126],
  [0.025, 12.5, 4.704282346779317],
  [1e-20, 12.5, 0.0039010621743924014],
])('quantile at %d with %d degrees of freedom', (probability, df, expected) => {
  expect(Math.abs(chiSquareQuantile(probability, df) / expected - 1)).toBeLessThan(1e-13);
});

// Every printed table of χ², 95 %.
test.each([
  [2, 5.991],
  [5, 11.07],
  [10, 18.307],
  [100, 124.342],
])('quantile, table: %d degrees of freedom', (df, expected) => {
  expect(chiSquareQuantile(0.95, df)).toBeCloseTo(expected, 3);
});

test('quantile: 2 degrees of freedom in closed form, either tail', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1 - 1e-9, noNaN: true }), (p) => {
      expect(Math.abs(chiSquareQuantile(p, 2, 'upper') / (-2 * Math.log(p)) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(chiSquareQuantile(p, 2) / (-2 * Math.log1p(-p)) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('quantile: undone by the probability', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.999, noNaN: true }),
      fc.double({ min: 0.5, max: 1e4, noNaN: true }),
      (p, df) => {
        expect(Math.abs(chiSquareProbability(chiSquareQuantile(p, df), df) / p - 1)).toBeLessThan(1e-10);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([0, 1, Number.NaN])('quantile: refuses %d', (p) => {
  expect(() => chiSquareQuantile(p, 3)).toThrow(RangeError);
});
