import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fProbability } from './f-probability.ts';
import { fQuantile } from './f-quantile.ts';
import { fUpperProbability } from './f-upper-probability.ts';
import { studentProbability } from './student-probability.ts';

// mpmath 1.3.0 at 50 digits.
test.each([
  [2.5, 3.5, 12.25, 0.10217245650639206],
  [0.125, 1.5, 7, 0.8287870186426219],
  [40, 12.5, 30.5, 2.091943990199425e-15],
])('at %d with %d and %d degrees of freedom', (x, df1, df2, upper) => {
  expect(Math.abs(fUpperProbability(x, df1, df2) / upper - 1)).toBeLessThan(1e-13);
  expect(Math.abs(fProbability(x, df1, df2) / (1 - upper) - 1)).toBeLessThan(1e-13);
});

const df = fc.double({ min: 0.5, max: 500, noNaN: true });
const value = fc.double({ min: 1e-6, max: 1e4, noNaN: true });

test('2 degrees of freedom in the numerator: (1 + 2x / df)^(−df / 2)', () => {
  fc.assert(
    fc.property(value, df, (x, df2) => {
      const expected = Math.exp((-df2 / 2) * Math.log1p((2 * x) / df2));
      fc.pre(expected > 1e-290);
      expect(Math.abs(fUpperProbability(x, 2, df2) / expected - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('1 degree of freedom in the numerator: the square of t', () => {
  fc.assert(
    fc.property(value, df, (x, df2) => {
      const both = 2 * studentProbability(-Math.sqrt(x), df2);
      fc.pre(both > 1e-290);
      expect(Math.abs(fUpperProbability(x, 1, df2) / both - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 1000 },
  );
});

test('starts at 0 and ends at 1', () => {
  expect([fProbability(0, 3, 4), fUpperProbability(0, 3, 4)]).toEqual([0, 1]);
  const end = Number.POSITIVE_INFINITY;
  expect([fProbability(end, 3, 4), fUpperProbability(end, 3, 4)]).toEqual([1, 0]);
});

test('quantile: mpmath 1.3.0 at 50 digits', () => {
  expect(Math.abs(fQuantile(0.95, 3.5, 12.25) / 3.3401668994746414 - 1)).toBeLessThan(1e-13);
});

// Every printed table of F, 95 %.
test.each([
  [1, 10, 4.96],
  [5, 10, 3.33],
  [10, 20, 2.35],
])('quantile, table: %d and %d degrees of freedom', (df1, df2, expected) => {
  expect(fQuantile(0.95, df1, df2)).toBeCloseTo(expected, 2);
});

test('quantile: 2 degrees of freedom in the numerator, in closed form', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.999999, noNaN: true }), df, (p, df2) => {
      const expected = (df2 / 2) * Math.expm1((-2 / df2) * Math.log1p(-p));
      expect(Math.abs(fQuantile(p, 2, df2) / expected - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 1000 },
  );
});

test('quantile: the reciprocal has the degrees of freedom the other way round', () => {
  const part = fc.integer({ min: 1, max: 1023 });
  fc.assert(
    fc.property(part, df, df, (p, df1, df2) => {
      const product = fQuantile(p / 1024, df1, df2) * fQuantile(1 - p / 1024, df2, df1);
      expect(Math.abs(product - 1)).toBeLessThan(1e-11);
    }),
    { numRuns: 1000 },
  );
});

test.each([0, 1, Number.NaN])('quantile: refuses %d', (p) => {
  expect(() => fQuantile(p, 3, 4)).toThrow(RangeError);
});
