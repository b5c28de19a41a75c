import { expect, test } from 'vitest';
import { meanOf } from './mean-of.ts';

test('is the sum by the number', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
  expect(meanOf([5])).toBe(5);
});
