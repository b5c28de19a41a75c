import { expect, test } from 'vitest';
import { averageDeviationAboutMean } from './average-deviation-about-mean.ts';

test('by hand: 2, 2, 3, 5 about 3 are 1, 1, 0 and 2 steps away', () => {
  expect(averageDeviationAboutMean(Object.freeze([0, 2, 1, 0, 1]))).toBe((1 + 1 + 0 + 2) / 4);
});

test('half at each end is half the scale', () => {
  expect(averageDeviationAboutMean(Object.freeze([3, 0, 0, 0, 3]))).toBe(2);
});

test('rounding never takes it beyond half the scale', () => {
  // Fourteen times 0.1 is more than 1.4 in the last digit: not quite half at each end.
  expect(averageDeviationAboutMean(Object.freeze([14 * 0.1, 0, 0, 1.4]))).toBe(1.5);
});

test('needs two raters', () => {
  expect(averageDeviationAboutMean(Object.freeze([0, 1, 0]))).toBeUndefined();
  expect(averageDeviationAboutMean(Object.freeze([0, 0, 0]))).toBeUndefined();
});

test('two raters are each half as far from their mean as they are apart', () => {
  for (const apart of [0, 1, 2, 3, 4]) {
    const counts = [1, 0, 0, 0, 0];
    counts[apart] = (counts[apart] as number) + 1;
    expect(averageDeviationAboutMean(Object.freeze(counts))).toBe(apart / 2);
  }
});
