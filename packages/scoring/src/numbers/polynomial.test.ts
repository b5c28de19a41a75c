import { expect, test } from 'vitest';
import { polynomial } from './polynomial.ts';

test('adds up the powers', () => {
  expect(polynomial(10, Object.freeze([4, 3, 2, 1]))).toBe(1234);
  expect(polynomial(0, [7, 5])).toBe(7);
  expect(polynomial(3, [])).toBe(0);
});
