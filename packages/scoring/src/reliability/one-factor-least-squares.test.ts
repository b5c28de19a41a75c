import { expect, test } from 'vitest';
import { oneFactorLeastSquares } from './one-factor-least-squares.ts';

/** What is made smallest, written out. */
function squares(loadings: readonly number[], correlations: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const [i, first] of loadings.entries()) {
    for (const [j, second] of loadings.entries()) {
      if (i === j) sum += Math.max(0, first * first - 0.995) ** 2;
      else sum += ((correlations[i]?.[j] as number) - first * second) ** 2;
    }
  }
  return sum;
}

test.each([
  [
    [
      [1, 0.42, 0.28],
      [0.42, 1, 0.24],
      [0.28, 0.24, 1],
    ],
  ],
  [
    [
      [1, 0.5, 0.3, 0.4],
      [0.5, 1, 0.2, 0.35],
      [0.3, 0.2, 1, 0.45],
      [0.4, 0.35, 0.45, 1],
    ],
  ],
  // An item that the others leave no room for.
  [
    [
      [1, 0.8, 0.8],
      [0.8, 1, 0.4],
      [0.8, 0.4, 1],
    ],
  ],
  [
    [
      [1, -0.3, -0.3],
      [-0.3, 1, -0.3],
      [-0.3, -0.3, 1],
    ],
  ],
])('no loadings nearby leave less: %j', (correlations) => {
  const loadings = oneFactorLeastSquares(correlations) ?? [];
  expect(loadings).toHaveLength(correlations.length);
  const best = squares(loadings, correlations);
  for (const step of [1e-4, 1e-2, 0.1]) {
    for (const moves of [0, 1, 2, 3, 4, 5, 6, 7, 8].map((code) => [code % 3, Math.floor(code / 3)])) {
      const near = loadings.map((loading, item) => loading + step * ((moves[item % 2] as number) - 1));
      expect(squares(near, correlations)).toBeGreaterThanOrEqual(best - 1e-12);
    }
  }
});
