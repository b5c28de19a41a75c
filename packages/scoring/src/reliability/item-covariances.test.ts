import { expect, test } from 'vitest';
import { itemCovariances } from './item-covariances.ts';
import type { MissingRatings } from './missing-ratings.ts';

const ratings = [
  [1, 2, 4],
  [2, 1, 0],
  [3, 3, 1],
  [0, 4, 1],
];

test('pairwise and listwise', () => {
  // First 1 2 3; second 2 1 3 4; third 4 1 1.
  const pairwise = itemCovariances(ratings, 'pairwise');
  expect(pairwise?.[0]).toEqual([1, 0.5, -3]);
  expect(pairwise?.[1]?.[1]).toBeCloseTo(5 / 3, 14);
  expect(pairwise?.[1]?.[2]).toBeCloseTo(-1.5, 14);
  expect(pairwise?.[2]?.[2]).toBeCloseTo(3, 14);
  // Listwise only the first and the third rater are left.
  expect(itemCovariances(ratings, 'listwise')).toEqual([
    [2, 1, -3],
    [1, 0.5, -1.5],
    [-3, -1.5, 4.5],
  ]);
});

test('has nothing with fewer than two items, or a pair that two raters did not rate', () => {
  expect(itemCovariances([], 'pairwise')).toBeUndefined();
  expect(itemCovariances([[1], [2]], 'pairwise')).toBeUndefined();
  expect(itemCovariances([[1, 2]], 'pairwise')).toBeUndefined();
  expect(
    itemCovariances(
      [
        [1, 0],
        [2, 0],
        [0, 1],
        [0, 2],
      ],
      'pairwise',
    ),
  ).toBeUndefined();
});

test('refuses what is no table, and unknown rules', () => {
  expect(() => itemCovariances([[1, 2], [1]], 'pairwise')).toThrow(RangeError);
  expect(() => itemCovariances([[1, 2]], 'casewise' as MissingRatings)).toThrow(
    new RangeError('Expected the rule pairwise or listwise for missing ratings; received casewise.'),
  );
});
