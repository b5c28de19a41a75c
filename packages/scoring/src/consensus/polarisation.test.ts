import { expect, test } from 'vitest';
import { polarisation } from './polarisation.ts';

test('one level 0, all levels one half, both ends 1', () => {
  expect(polarisation(Object.freeze([0, 3, 0, 0]))).toBe(0);
  expect(polarisation(Object.freeze([3, 3, 3, 3]))).toBe(0.5);
  expect(polarisation(Object.freeze([3, 0, 0, 3]))).toBe(1);
});

test('van der Eijk (2001), the worked frequency vector: (1 - 0.6113) / 2', () => {
  expect(polarisation(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.19433333333333336, 12);
});

test('nobody, or two levels: none', () => {
  expect(polarisation(Object.freeze([0, 0, 0]))).toBeUndefined();
  expect(polarisation(Object.freeze([4, 1]))).toBeUndefined();
});
