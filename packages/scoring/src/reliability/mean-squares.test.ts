import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanSquares } from './mean-squares.ts';

// Shrout & Fleiss (1979), table 3: the analysis of variance of six targets and four judges.
const judges = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('the published mean squares', () => {
  const squares = meanSquares(judges);
  expect(squares?.betweenItems).toBeCloseTo(11.24, 2);
  expect(squares?.withinItems).toBeCloseTo(6.26, 2);
  expect(squares?.betweenRaters).toBeCloseTo(32.49, 2);
  expect(squares?.residual).toBeCloseTo(1.02, 2);
  expect(squares).toMatchObject({ items: 6, raters: 4 });
});

test('adds up to the variance of all ratings', () => {
  const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([items, raters]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: raters, maxLength: raters }), {
      minLength: items,
      maxLength: items,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const squares = meanSquares(table);
      if (squares === undefined) throw new Error('no squares');
      const { items, raters, betweenItems, betweenRaters, residual, withinItems } = squares;
      const all = table.flat();
      const mean = all.reduce((sum, rating) => sum + rating) / all.length;
      const total = all.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
      const within = betweenRaters * (raters - 1) + residual * (items - 1) * (raters - 1);
      expect(betweenItems * (items - 1) + within).toBeCloseTo(total, 9);
      expect(withinItems * items * (raters - 1)).toBeCloseTo(within, 9);
    }),
    { numRuns: 1000 },
  );
});

test('finds no variance that rounding made', () => {
  expect(
    meanSquares([
      [0.1, 0.1, 0.1],
      [0.3, 0.3, 0.3],
      [0.7, 0.7, 0.7],
    ]),
  ).toMatchObject({ residual: 0, withinItems: 0 });
});

test('finds none by the largest rating, and by how many there are', () => {
  const same = (ratings: readonly number[], raters: number) =>
    meanSquares(ratings.map((rating) => new Array<number>(raters).fill(rating)));
  expect(same([107.6, 2], 3)).toMatchObject({ betweenRaters: 0, residual: 0, withinItems: 0 });
  const high = [0.7, 7.3, 4.8, 0, 1.1].map((rating) => 100.1 + rating);
  expect(same(high, 5)).toMatchObject({ residual: 0, withinItems: 0 });
});

test('needs two of both', () => {
  expect(meanSquares([])).toBeUndefined();
  expect(meanSquares([[1, 2]])).toBeUndefined();
  expect(meanSquares([[1], [2]])).toBeUndefined();
});
