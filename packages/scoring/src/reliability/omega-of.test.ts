import { expect, test } from 'vitest';
import { omegaOf } from './omega-of.ts';

test('is the share of the factor', () => {
  expect(omegaOf([1, 2], [2, 1])).toBe(9 / 12);
  expect(omegaOf([1, -1], [2, 1])).toBe(0);
});
