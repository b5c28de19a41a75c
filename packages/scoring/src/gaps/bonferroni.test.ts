import { expect, test } from 'vitest';
import { bonferroni } from './bonferroni.ts';

test('three times each of three', () => {
  expect(bonferroni(Object.freeze([0.25, 0.5, 0.125]))).toEqual([0.75, 1, 0.375]);
});
