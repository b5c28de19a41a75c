import { expect, test } from 'vitest';
import { correlationsOf } from './correlations-of.ts';

test('divides by the deviations', () => {
  expect(
    correlationsOf([
      [4, 3],
      [3, 9],
    ]),
  ).toEqual([
    [1, 0.5],
    [0.5, 1],
  ]);
  // 3 / √3 / √3 is more than 1 by its rounding.
  expect(
    correlationsOf([
      [3, 0],
      [0, 3],
    ]),
  ).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(
    correlationsOf([
      [4, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
});
