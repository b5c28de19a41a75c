import { expect, test } from 'vitest';
import { averageDeviationAboutMean } from './average-deviation-about-mean.ts';

test('by hand: 2, 2, 3, 5 about 3 are 1, 1, 0 and 2 steps away', () => {
  expect(averageDeviationAboutMean(Object.freeze([0, 2, 1, 0, 1]))).toBe((1 + 1 + 0 + 2) / 4);
});

test('half at each end is half the scale', () => {
  expect(averageDeviationAboutMean(Object.freeze([3, 0, 0, 0, 3]))).toBe(2);
});

test('needs two raters', () => {
  expect(averageDeviationAboutMean(Object.freeze([0, 1, 0]))).toBeUndefined();
  expect(averageDeviationAboutMean(Object.freeze([0, 0, 0]))).toBeUndefined();
});
