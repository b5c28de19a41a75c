import { expect, test } from 'vitest';
import { meanWeight } from './mean-weight.ts';
import { weightMatrix } from './weight-matrix.ts';

test('is what chance gives on k levels used alike', () => {
  expect(meanWeight(weightMatrix('identity', 5))).toBe(0.2);
  // The mean distance of two of k levels is (k² − 1) / (3k) steps.
  expect(meanWeight(weightMatrix('linear', 5))).toBeCloseTo(1 - 24 / 15 / 4, 15);
});
