import { expect, test } from 'vitest';
import { alphaOfCovariances } from './alpha-of-covariances.ts';

test('by hand', () => {
  // 2 · (1 − 5/9)
  expect(
    alphaOfCovariances([
      [2, 2],
      [2, 3],
    ]),
  ).toBeCloseTo(8 / 9, 15);
});

test('has nothing without items or variance', () => {
  expect(alphaOfCovariances([])).toBeUndefined();
  expect(alphaOfCovariances([[1]])).toBeUndefined();
  expect(
    alphaOfCovariances([
      [1, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
  // Two items that cancel each other, in sevenths.
  expect(
    alphaOfCovariances([
      [1 / 7, -1 / 7],
      [-1 / 7, 1 / 7],
    ]),
  ).toBeUndefined();
});
