import { expect, test } from 'vitest';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { scoreInterval } from '../numbers/score-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

test.each([
  [3, 10],
  [0, 7],
  [12.5, 40],
  [9, 9],
])('95 %% is what its quantile gives, to the last bit: %d of %d', (successes, n) => {
  const expected = scoreInterval(successes, n, normalQuantile((1 - 0.95) / 2) ** 2);
  expect(wilsonInterval(successes, n)).toEqual(expected);
  expect(wilsonInterval(successes, n, 0.95)).toEqual(expected);
});
