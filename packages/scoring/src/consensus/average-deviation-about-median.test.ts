import { expect, test } from 'vitest';
import { averageDeviationAboutMedian } from './average-deviation-about-median.ts';

test('by hand: 2, 2, 3, 5 about 2.5 are 0.5, 0.5, 0.5 and 2.5 steps away', () => {
  expect(averageDeviationAboutMedian(Object.freeze([0, 2, 1, 0, 1]))).toBe((0.5 + 0.5 + 0.5 + 2.5) / 4);
});

test('half at each end is half the scale', () => {
  expect(averageDeviationAboutMedian(Object.freeze([3, 0, 0, 0, 3]))).toBe(2);
});

test('needs two raters', () => {
  expect(averageDeviationAboutMedian(Object.freeze([0, 1, 0]))).toBeUndefined();
  expect(averageDeviationAboutMedian(Object.freeze([0, 0, 0]))).toBeUndefined();
  expect(averageDeviationAboutMedian(Object.freeze([0, 2, 0]))).toBe(0);
});
