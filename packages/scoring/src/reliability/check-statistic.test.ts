import { expect, test } from 'vitest';
import { checkStatistic } from './check-statistic.ts';

test('takes what a test gives', () => {
  expect(checkStatistic(0, 1)).toBeUndefined();
  expect(checkStatistic(3.2, 4, 12.5)).toBeUndefined();
});

test.each([
  [-1, 1, 1],
  [Number.NaN, 1, 1],
  [1, 0, 1],
  [1, 1, Number.POSITIVE_INFINITY],
])('refuses %d with %d and %d degrees of freedom', (statistic, first, second) => {
  expect(() => checkStatistic(statistic, first, second)).toThrow(/^Expected (a statistic|degrees of freedom) from/);
});
