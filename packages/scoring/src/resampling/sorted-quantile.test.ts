import { expect, test } from 'vitest';
import { sortedQuantile } from './sorted-quantile.ts';

test('type 7', () => {
  // R: quantile(c(1, 2, 4, 8), c(0, .1, .5, .9, 1))
  const sorted = Float64Array.of(1, 2, 4, 8);
  for (const [p, quantile] of [
    [0, 1],
    [0.1, 1.3],
    [0.5, 3],
    [0.9, 6.8],
    [1, 8],
  ] as const) {
    expect(sortedQuantile(sorted, p)).toBeCloseTo(quantile, 14);
  }
  expect(sortedQuantile(Float64Array.of(7), 0.3)).toBe(7);
});
