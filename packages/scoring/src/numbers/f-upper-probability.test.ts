import { expect, test } from 'vitest';
import { fUpperProbability } from './f-upper-probability.ts';

// With two degrees of freedom above it is (1 + 2x / d)^(−d / 2).
test.each([1e-9, 0.5, 3, 20, 700])('at %d with 2 and 6 degrees of freedom', (x) => {
  expect(Math.abs(fUpperProbability(x, 2, 6) / (1 + x / 3) ** -3 - 1)).toBeLessThan(1e-12);
});

test('is 1 at 0: everything is at least that', () => {
  expect(fUpperProbability(0, 3, 8)).toBe(1);
});
