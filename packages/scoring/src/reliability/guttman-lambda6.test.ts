import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guttmanLambda6 } from './guttman-lambda6.ts';
import { interItemCorrelation } from './inter-item-correlation.ts';

test('of two items it is their correlation', () => {
  // 1 − 2 (1 − r²) / (2 + 2r) = r
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 3 });
  fc.assert(
    fc.property(pairs, (ratings) => {
      const correlation = interItemCorrelation(ratings)?.mean;
      const lambda = guttmanLambda6(ratings);
      if (correlation === undefined || Math.abs(correlation) > 1 - 1e-9) expect(lambda).toBeUndefined();
      else expect(lambda).toBeCloseTo(correlation, 9);
    }),
    { numRuns: 1000 },
  );
});

test('of three items, by their multiple correlations', () => {
  // Correlations .8, .4 and .2 of deviations made of uncorrelated contrasts.
  const contrasts = [
    [1, 1, 1],
    [1, -1, -1],
    [-1, 1, -1],
    [-1, -1, 1],
  ];
  const [b, c] = [0.4, (0.2 - 0.8 * 0.4) / 0.6];
  const rest = Math.sqrt(1 - b * b - c * c);
  const ratings = contrasts.map(([x = 0, y = 0, z = 0]) =>
    [x, 0.8 * x + 0.6 * y, b * x + c * y + rest * z].map((value) => 10 + value),
  );
  // One more rater in the middle leaves the correlations and the matrix as they are.
  const multiple = (r1: number, r2: number, between: number) =>
    (r1 * r1 + r2 * r2 - 2 * r1 * r2 * between) / (1 - between * between);
  const unpredicted = 3 - multiple(0.8, 0.4, 0.2) - multiple(0.8, 0.2, 0.4) - multiple(0.4, 0.2, 0.8);
  expect(guttmanLambda6([...ratings, [10, 10, 10]])).toBeCloseTo(1 - unpredicted / (3 + 2 * 1.4), 12);
});

test('has nothing for items that repeat others, or do not vary', () => {
  expect(
    guttmanLambda6([
      [1, 1, 1],
      [2, 2, 2],
      [4, 4, 4],
    ]),
  ).toBeUndefined();
  expect(
    guttmanLambda6([
      [1, 1],
      [1, 2],
    ]),
  ).toBeUndefined();
  expect(guttmanLambda6([[1, 2]])).toBeUndefined();
});
