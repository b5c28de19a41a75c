import { expect, test } from 'vitest';
import { oriented } from './oriented.ts';

test('adds up to 0 or more', () => {
  expect(oriented([0.5, -0.2])).toEqual([0.5, -0.2]);
  expect(oriented([-0.5, 0.2])).toEqual([0.5, -0.2]);
});

test('leaves loadings that add up to 0 as they are', () => {
  expect(oriented([0.5, -0.5])).toEqual([0.5, -0.5]);
});
