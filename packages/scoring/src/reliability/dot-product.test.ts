import { expect, test } from 'vitest';
import { dotProduct } from './dot-product.ts';

test('adds up products', () => {
  expect(dotProduct([1, 2, 3], Uint8Array.of(4, 5, 6))).toBe(32);
  expect(dotProduct([], [])).toBe(0);
});
