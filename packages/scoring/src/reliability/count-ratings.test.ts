import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRatings } from './count-ratings.ts';

test('counts raters per item and level', () => {
  expect(countRatings([[1, 3, 2], new Uint8Array([1, 2, 0])], 3)).toEqual([
    [2, 0, 0],
    [0, 1, 1],
    [0, 1, 0],
  ]);
});

test('has no items without raters', () => {
  expect(countRatings([], 3)).toEqual([]);
});

test('counts every rating once', () => {
  const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 5 })).chain(([levels, items]) =>
    fc.tuple(
      fc.constant(levels),
      fc.array(fc.array(fc.integer({ min: 0, max: levels }), { minLength: items, maxLength: items }), {
        minLength: 1,
        maxLength: 6,
      }),
    ),
  );
  fc.assert(
    fc.property(table, ([levels, ratings]) => {
      const counts = countRatings(ratings, levels);
      for (const [item, row] of counts.entries()) {
        const given = ratings.map((rater) => rater[item]);
        expect(row).toEqual(Array.from({ length: levels }, (_, level) => given.filter((x) => x === level + 1).length));
      }
      expect(counts).toHaveLength(ratings[0]?.length ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test.each([4, 1.5, 2 ** 32 + 1, 1e15])('refuses %d on a scale of 3', (level) => {
  expect(() => countRatings([[1, 2], new Float64Array([3, level])], 3)).toThrow(
    new RangeError(`Expected levels from 1 (the lowest) to 3, or 0 for missing; received ${level}.`),
  );
});

test('refuses what is no level where there is no other row', () => {
  expect(() => countRatings([[4]], 3)).toThrow('received 4');
  expect(() => countRatings([[Number.NaN]], 3)).toThrow('received NaN');
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a rating', (rating) => {
  expect(() =>
    countRatings(
      [
        [1, 2],
        [rating, 1],
      ],
      3,
    ),
  ).toThrow(new RangeError(`Expected ratings of more than 0, or 0 for missing; received ${rating} in row 2, place 1.`));
});

test('refuses rows of different lengths, and no scale', () => {
  expect(() => countRatings([[1], [1, 2]], 3)).toThrow('Expected 1 ratings in each row');
  expect(() => countRatings([[1, 2], [1]], 3)).toThrow('Expected 2 ratings in each row');
  expect(() => countRatings([], 1)).toThrow('Expected a scale of 2 to 256 levels; received 1.');
  expect(() => countRatings([[1]], 2.5)).toThrow(RangeError);
});

test('gives lists of plain numbers', () => {
  expect(countRatings([Uint8Array.of(1, 0)], 2).every((row) => Array.isArray(row))).toBe(true);
});
