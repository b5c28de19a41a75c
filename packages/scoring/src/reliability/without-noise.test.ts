import { expect, test } from 'vitest';
import { withoutNoise } from './without-noise.ts';

test('takes rounding for nothing', () => {
  const mean = (0.1 + 0.1 + 0.1) / 3;
  const squares = 3 * (0.1 - mean) ** 2;
  expect(squares).toBeGreaterThan(0);
  expect(withoutNoise(squares, 3, 3, 0.1)).toBe(0);
});

test('takes more for rounding where numbers are larger', () => {
  const mean = (1000.3 + 1000.3 + 1000.3) / 3;
  const squares = 3 * (1000.3 - mean) ** 2;
  expect(squares).toBeGreaterThan(0);
  expect(withoutNoise(squares, 3, 3, 1000.3)).toBe(0);
});

test('keeps the smallest difference that was meant', () => {
  expect(withoutNoise(1e-12, 1000, 1000, 5)).toBe(1e-12);
  expect(withoutNoise(0, 3, 3, 5)).toBe(0);
});
