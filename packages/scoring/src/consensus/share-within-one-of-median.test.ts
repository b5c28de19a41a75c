import { expect, test } from 'vitest';
import { shareWithinOneOfMedian } from './share-within-one-of-median.ts';

test('by hand: the median is 4, and 3 to 5 hold 8 of 10', () => {
  expect(shareWithinOneOfMedian(Object.freeze([2, 0, 2, 3, 3]))).toBe(0.8);
});

test('takes the lower of two middle levels', () => {
  expect(shareWithinOneOfMedian(Object.freeze([2, 1, 1]))).toBe(0.75);
  expect(shareWithinOneOfMedian(Object.freeze([1, 1, 2]))).toBe(1);
});

test('of nobody there is none', () => {
  expect(shareWithinOneOfMedian(Object.freeze([0, 0]))).toBeUndefined();
});
