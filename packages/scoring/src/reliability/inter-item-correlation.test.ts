import { expect, test } from 'vitest';
import { interItemCorrelation } from './inter-item-correlation.ts';

test('looks at all pairs', () => {
  // Deviations −1 0 1, −1 1 0 and 1 0 −1: correlations .5, −1 and −.5.
  const correlation = interItemCorrelation([
    [1, 1, 3],
    [2, 3, 2],
    [3, 2, 1],
  ]);
  expect(correlation?.mean).toBeCloseTo(-1 / 3, 15);
  expect(correlation?.median).toBeCloseTo(-0.5, 15);
  expect(correlation?.lowest).toBeCloseTo(-1, 15);
  expect(correlation?.highest).toBeCloseTo(0.5, 15);
});

test('has nothing without two items, two raters or variance', () => {
  for (const ratings of [
    [],
    [[1], [2]],
    [[1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
  ]) {
    expect(interItemCorrelation(ratings)).toBeUndefined();
  }
});
