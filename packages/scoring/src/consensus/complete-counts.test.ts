import { expect, test } from 'vitest';
import { completeCounts } from './complete-counts.ts';

test('counts raters who rated everything', () => {
  const ratings = Object.freeze([
    Object.freeze([1, 3]),
    Object.freeze([2, 3]),
    Object.freeze([2, 0]),
    new Uint8Array([1, 1]),
  ]);
  expect(completeCounts(ratings, 3)).toEqual([
    [2, 1, 0],
    [1, 0, 2],
  ]);
});

test('without raters there are no indicators', () => {
  expect(completeCounts([], 3)).toEqual([]);
});

test.each([[4], [-1], [1.5], [Number.NaN]])(
  'refuses the rating %d on three levels, of an incomplete rater too',
  (rating) => {
    expect(() => completeCounts([[0, rating]], 3)).toThrow(
      new RangeError(`Expected a level from 1 (the lowest) to 3; received ${rating}.`),
    );
  },
);

test('refuses rows of different length, and what is no scale', () => {
  expect(() => completeCounts([[1, 2], [1]], 3)).toThrow(
    new RangeError('Expected a rating of each of 2 indicators in every row; received 1.'),
  );
  expect(() => completeCounts([[1, 2]], 1)).toThrow('Expected a scale of 2 to 256 levels');
});
