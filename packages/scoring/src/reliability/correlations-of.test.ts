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
  expect(
    correlationsOf([
      [4, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
});
