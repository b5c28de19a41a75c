import { expect, test } from 'vitest';
import { millsRatio } from './mills-ratio.ts';

// Abramowitz & Stegun (1964), table 26.2: Z(2) = 0.0539909665, Q(2) = 0.0227501319.
test('at 2, from a printed table', () => {
  expect(millsRatio(2)).toBeCloseTo(0.0227501319481792 / 0.0539909665131881, 12);
});

test.each([5, 10, 100, 1e8])('at %d, between 1/z − 1/z³ and 1/z (Gordon 1941)', (z) => {
  expect(millsRatio(z)).toBeGreaterThan(1 / z - 1.000001 / z ** 3 - 1e-24);
  expect(millsRatio(z)).toBeLessThanOrEqual(1 / z);
});
