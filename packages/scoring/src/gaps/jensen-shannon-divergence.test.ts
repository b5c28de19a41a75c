import { expect, test } from 'vitest';
import { jensenShannonDivergence } from './jensen-shannon-divergence.ts';

test('by hand: all on one level, against half of them there', () => {
  const first = Math.log2(1 / 0.75);
  const second = 0.5 * Math.log2(0.5 / 0.75) + 0.5 * Math.log2(0.5 / 0.25);
  expect(jensenShannonDivergence(Object.freeze([4, 0]), Object.freeze([2, 2]))).toBeCloseTo((first + second) / 2, 12);
});
