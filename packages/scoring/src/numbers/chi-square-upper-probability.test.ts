import { expect, test } from 'vitest';
import { chiSquareUpperProbability } from './chi-square-upper-probability.ts';

// With two degrees of freedom it is exp(−x / 2).
test.each([1e-12, 0.5, 3, 20, 700])('at %d with two degrees of freedom', (x) => {
  expect(Math.abs(chiSquareUpperProbability(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-12);
});

test.each([0, 5e-324])('is 1 at %d: everything is at least that', (x) => {
  expect(chiSquareUpperProbability(x, 3)).toBe(1);
});
