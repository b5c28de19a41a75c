import { expect, test } from 'vitest';
import { alphaOfCovariances } from './alpha-of-covariances.ts';
import { itemCovariances } from './item-covariances.ts';

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

test('takes the rounding of items that add up to the same for every rater for nothing', () => {
  const ratings = Object.freeze([
    [3, 3, 1, 12],
    [5, 2, 3, 9],
    [4, 2, 1, 12],
    [2, 1, 4, 12],
    [3, 4, 2, 10],
    [2, 2, 1, 14],
  ]);
  for (const row of ratings) expect(row.reduce((sum, rating) => sum + rating)).toBe(19);
  expect(alphaOfCovariances(itemCovariances(ratings, 'pairwise') ?? [])).toBeUndefined();
});
