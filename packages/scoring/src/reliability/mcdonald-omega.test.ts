import { expect, test } from 'vitest';
import { mcdonaldOmega } from './mcdonald-omega.ts';

/** Columns of −1 and 1 that add up to 0 and are uncorrelated: Sylvester's construction without the first one. */
function contrasts(size: number): readonly (readonly number[])[] {
  let matrix: number[][] = [[1]];
  while (matrix.length < size) {
    matrix = [...matrix.map((row) => [...row, ...row]), ...matrix.map((row) => [...row, ...row.map((x) => -x)])];
  }
  return matrix.map((row) => row.slice(1));
}

/** Ratings whose variances and covariances (divided by n) are exactly those of the model. */
function ratingsOf(loadings: readonly number[], residualVariances: readonly number[]): readonly (readonly number[])[] {
  return contrasts(16).map(([factor = 0, ...errors]) =>
    loadings.map(
      (loading, item) =>
        20 + loading * factor + Math.sqrt(residualVariances[item] as number) * (errors[item] as number),
    ),
  );
}

test.each([
  [
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [0.9, 0.7, 0.5, 0.3],
    [0.2, 0.5, 1, 2],
  ],
  [
    [2, 1.5, 1, 0.5, 0.1, 0.8, 1.2],
    [0.5, 0.4, 0.3, 0.2, 0.1, 1, 2],
  ],
  [
    [1, 0.8, -0.4, 0.6],
    [0.3, 0.3, 0.3, 0.3],
  ],
])('finds the model that the ratings were made with: %j', (loadings, residualVariances) => {
  const omega = mcdonaldOmega(ratingsOf(loadings, residualVariances));
  for (const [item, loading] of loadings.entries()) {
    expect(omega?.loadings[item]).toBeCloseTo(loading, 7);
    expect(omega?.residualVariances[item]).toBeCloseTo(residualVariances[item] as number, 7);
  }
  const common = loadings.reduce((sum, loading) => sum + loading) ** 2;
  const total = residualVariances.reduce((sum, residual) => sum + residual, common);
  expect(omega?.omega).toBeCloseTo(common / total, 8);
});

test('turns the factor so that loadings add up to more than 0', () => {
  const omega = mcdonaldOmega(ratingsOf([-1, -0.8, -0.6], [0.5, 0.5, 0.5]));
  expect(omega?.loadings[0]).toBeCloseTo(1, 7);
});

test('has a residual variance below 0 where items fit no such model', () => {
  // Correlations .8, .8 and .4: the first item's loading is √(.8 · .8 / .4) > 1, and what is left of it 1 − 1.6.
  const rest = (0.4 - 0.64) / 0.6;
  const last = Math.sqrt(1 - 0.64 - rest * rest);
  const ratings = contrasts(4).map(([x = 0, y = 0, z = 0]) => [
    20 + x,
    20 + 0.8 * x + 0.6 * y,
    20 + 0.8 * x + rest * y + last * z,
  ]);
  const omega = mcdonaldOmega([...ratings, ...ratings]);
  expect(omega?.loadings[0]).toBeCloseTo(Math.sqrt(1.6), 6);
  expect(omega?.residualVariances[0]).toBeCloseTo(-0.6, 6);
});

test('counts only raters who rated every item', () => {
  const ratings = ratingsOf([0.9, 0.7, 0.5, 0.3], [0.2, 0.5, 1, 2]);
  expect(mcdonaldOmega([...ratings, [1, 0, 1, 1]])).toEqual(mcdonaldOmega(ratings));
});

test('has nothing with too few items or raters, or items that repeat others or do not vary', () => {
  const ratings = ratingsOf([0.9, 0.7, 0.5], [0.2, 0.5, 1]);
  expect(mcdonaldOmega([])).toBeUndefined();
  expect(mcdonaldOmega(ratings.map((row) => row.slice(0, 2)))).toBeUndefined();
  expect(mcdonaldOmega(ratings.slice(0, 3))).toBeUndefined();
  expect(mcdonaldOmega(ratings.map((row) => [...row, row[0] as number]))).toBeUndefined();
  expect(mcdonaldOmega(ratings.map((row) => [...row, 3]))).toBeUndefined();
});

test('refuses what is no table', () => {
  expect(() => mcdonaldOmega([[1, 2, 3], [1]])).toThrow(RangeError);
});
