import { expect, test } from 'vitest';
import { pairMoments } from './pair-moments.ts';

test('is over the raters who rated both', () => {
  const ratings = [
    [1, 0, 9],
    [1, 4, 0],
    [0, 2, 3],
    [2, 2, 1],
    [3, 3, 1],
  ];
  // First 1, 2, 3, second 4, 2, 3: deviations −1 0 1 and 1 −1 0.
  expect(pairMoments(ratings, 0, 1)).toEqual({ firstVariance: 1, secondVariance: 1, covariance: -0.5 });
});

test('has nothing with fewer than two such raters', () => {
  expect(
    pairMoments(
      [
        [1, 2],
        [0, 3],
      ],
      0,
      1,
    ),
  ).toBeUndefined();
  expect(pairMoments([], 0, 1)).toBeUndefined();
});

test('finds no variance that rounding made', () => {
  expect(
    pairMoments(
      [
        [0.1, 0.1],
        [0.1, 0.2],
        [0.1, 0.3],
      ],
      0,
      1,
    )?.firstVariance,
  ).toBe(0);
});
