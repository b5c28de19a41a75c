import { expect, test } from 'vitest';
import { compareWeights } from './compare-weights.ts';

test('orders sums', () => {
  expect(compareWeights(1, 2)).toBeLessThan(0);
  expect(compareWeights(2.5, 2)).toBeGreaterThan(0);
  expect(compareWeights(2, 2)).toBe(0);
});

test('takes the rounding of weights for a tie', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(compareWeights(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareWeights(0.3, 0.1 + 0.2)).toBe(0);
});

test('keeps apart weights that differ by a millionth of a millionth', () => {
  expect(compareWeights(0.3 + 3e-13, 0.3)).toBeGreaterThan(0);
  expect(compareWeights(0.3 - 3e-13, 0.3)).toBeLessThan(0);
});

test('compares whole sums exactly, however large', () => {
  expect(compareWeights(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER)).toBe(-1);
});

test('takes the rounding of weights for a tie with a whole sum too', () => {
  const tenth = new Array<number>(10).fill(0.1).reduce((sum, weight) => sum + weight);
  expect(tenth).not.toBe(1);
  expect(compareWeights(tenth, 1)).toBe(0);
  expect(compareWeights(1, tenth)).toBe(0);
});

test('a tie goes as far as 64 units in the last place', () => {
  expect(compareWeights(0.5 + 32 * Number.EPSILON, 0.5)).toBe(0);
  expect(compareWeights(0.5 - 32 * Number.EPSILON, 0.5)).toBe(0);
  expect(compareWeights(0.5 + 33 * Number.EPSILON, 0.5)).toBeGreaterThan(0);
});
