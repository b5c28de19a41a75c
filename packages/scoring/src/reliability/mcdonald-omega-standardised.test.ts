import { expect, test } from 'vitest';
import { mcdonaldOmegaStandardised } from './mcdonald-omega-standardised.ts';

/** Columns of −1 and 1 that add up to 0 and are uncorrelated: Sylvester's construction without the first one. */
function contrasts(size: number): readonly (readonly number[])[] {
  let matrix: number[][] = [[1]];
  while (matrix.length < size) {
    matrix = [...matrix.map((row) => [...row, ...row]), ...matrix.map((row) => [...row, ...row.map((x) => -x)])];
  }
  return matrix.map((row) => row.slice(1));
}

/** Ratings whose correlations are exactly those of the model. */
function ratingsOf(loadings: readonly number[]): readonly (readonly number[])[] {
  return contrasts(16).map(([factor = 0, ...errors]) =>
    loadings.map(
      (loading, item) => 20 + (item + 1) * (loading * factor + Math.sqrt(1 - loading ** 2) * (errors[item] as number)),
    ),
  );
}

test.each([[[0.7, 0.7, 0.7]], [[0.9, 0.7, 0.5, 0.3]], [[0.8, 0.6, -0.4, 0.5, 0.7]]])(
  'finds the model that the ratings were made with: %j',
  (loadings) => {
    const omega = mcdonaldOmegaStandardised(ratingsOf(loadings));
    for (const [item, loading] of loadings.entries()) expect(omega?.loadings[item]).toBeCloseTo(loading, 7);
    const common = loadings.reduce((sum, loading) => sum + loading) ** 2;
    const total = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, common);
    expect(omega?.omega).toBeCloseTo(common / total, 7);
  },
);

test('turns the factor so that loadings add up to more than 0', () => {
  const loadings = mcdonaldOmegaStandardised(ratingsOf([-0.8, -0.7, 0.2]))?.loadings;
  expect(loadings?.[0]).toBeCloseTo(0.8, 7);
  expect(loadings?.[2]).toBeCloseTo(-0.2, 7);
});

test('leaves .005 of each item', () => {
  // Items that repeat each other: the factor has what is left of the 3, in equal parts.
  const omega = mcdonaldOmegaStandardised([1, 2, 4, 5].map((rating) => [rating, rating, rating]));
  for (const loading of omega?.loadings ?? []) expect(loading).toBeCloseTo(Math.sqrt(2.995 / 3), 9);
});

test('correlates each pair of items over the raters who rated both', () => {
  const ratings = ratingsOf([0.9, 0.7, 0.5, 0.3]);
  expect(mcdonaldOmegaStandardised([...ratings, [5, 0, 0, 0], [0, 0, 0, 9]])).toEqual(
    mcdonaldOmegaStandardised(ratings),
  );
});

test('has nothing with too few items or raters, or items that do not vary', () => {
  const ratings = ratingsOf([0.9, 0.7, 0.5]);
  expect(mcdonaldOmegaStandardised([])).toBeUndefined();
  expect(mcdonaldOmegaStandardised(ratings.map((row) => row.slice(0, 2)))).toBeUndefined();
  expect(mcdonaldOmegaStandardised(ratings.slice(0, 1))).toBeUndefined();
  expect(mcdonaldOmegaStandardised(ratings.map((row) => [...row, 3]))).toBeUndefined();
});
