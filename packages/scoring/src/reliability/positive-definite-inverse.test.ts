import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveDefiniteInverse } from './positive-definite-inverse.ts';

test('by hand', () => {
  const solved = positiveDefiniteInverse([
    [2, 1],
    [1, 3],
  ]);
  expect(solved?.logDeterminant).toBeCloseTo(Math.log(5), 14);
  for (const [row, values] of [
    [3 / 5, -1 / 5],
    [-1 / 5, 2 / 5],
  ].entries()) {
    for (const [column, value] of values.entries()) expect(solved?.inverse[row]?.[column]).toBeCloseTo(value, 14);
  }
});

test('times the matrix it is one', () => {
  const factors = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(factors, (factor) => {
      const matrix = factor.map((row, i) =>
        factor.map((other, j) => row.reduce((sum, x, k) => sum + x * (other[k] as number), 0) + (i === j ? 1 : 0)),
      );
      const solved = positiveDefiniteInverse(matrix);
      for (const [i, row] of matrix.entries()) {
        for (const j of matrix.keys()) {
          const product = row.reduce((sum, x, k) => sum + x * (solved?.inverse[k]?.[j] as number), 0);
          expect(product).toBeCloseTo(i === j ? 1 : 0, 8);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('refuses what is not positive definite', () => {
  expect(
    positiveDefiniteInverse([
      [1, 2],
      [2, 1],
    ]),
  ).toBeUndefined();
  expect(
    positiveDefiniteInverse([
      [1, 1],
      [1, 1],
    ]),
  ).toBeUndefined();
  expect(positiveDefiniteInverse([[0]])).toBeUndefined();
});

test.each([
  // Each is a table of products of as many vectors as rows, which have one place less: singular but for its rounding.
  [[[2], [3]]],
  [
    [
      [-1, -3, -1, 0],
      [3, 1, 1, 3],
      [2, 1, -3, 3],
      [0, 3, 3, 0],
      [3, -3, 3, 0],
    ],
  ],
])('refuses what is positive definite only by rounding: products of %j', (vectors) => {
  const matrix = vectors.map((row) =>
    vectors.map((other) => row.reduce((sum, x, place) => sum + x * (other[place] as number), 0) / 7),
  );
  expect(positiveDefiniteInverse(matrix)).toBeUndefined();
});
