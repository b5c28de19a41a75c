import { expect, test } from 'vitest';
import { medianOf } from './median-of.ts';

test('is in the middle', () => {
  expect(medianOf([7])).toBe(7);
  expect(medianOf([1, 2, 9])).toBe(2);
  expect(medianOf([1, 2, 4, 9])).toBe(3);
});
