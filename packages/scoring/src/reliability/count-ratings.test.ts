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

test('refuses what is not a level', () => {
  expect(() => countRatings([[4]], 3)).toThrow(RangeError);
  expect(() => countRatings([[1], [1, 2]], 3)).toThrow(RangeError);
  expect(() => countRatings([[1]], 1)).toThrow(RangeError);
});
