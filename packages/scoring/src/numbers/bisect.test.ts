import { expect, test } from 'vitest';
import { bisect } from './bisect.ts';

test('finds the edge to the last digit, in either direction', () => {
  expect(bisect(0, 2, (place) => place * place < 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(bisect(2, 0, (place) => place * place > 2)).toBeCloseTo(Math.SQRT2, 15);
});

test('ends at the other end when the condition holds all the way, and at its own when it never does', () => {
  expect(bisect(-1, 1, () => true)).toBeCloseTo(1, 15);
  expect(bisect(-1, 1, () => false)).toBe(-1);
  expect(bisect(1, 1, () => true)).toBe(1);
});

test('ends near 0, and without a place to look', () => {
  let steps = 0;
  const found = bisect(-1, 1, (place) => {
    steps += 1;
    return place < 1e-300;
  });
  expect(Math.abs(found)).toBeLessThan(1e-19);
  expect(steps).toBeLessThan(80);
  expect(bisect(Number.NaN, 1, () => true)).toBeNaN();
});
