import { expect, test } from 'vitest';
import { rowsAcceleration } from './rows-acceleration.ts';

test('by hand: of a mean it is a sixth of the skewness', () => {
  // Deviations −2, −1 and 3: Σ d³ = 18, Σ d² = 14.
  const mean = (rows: readonly number[]) => rows.reduce((sum, row) => sum + row) / rows.length;
  expect(rowsAcceleration([1, 2, 6], mean)).toBeCloseTo(18 / (6 * 14 ** 1.5), 12);
});

test('has nothing when a value is missing', () => {
  const mean = (rows: readonly number[]) => (rows.length < 3 ? undefined : rows.reduce((sum, row) => sum + row));
  expect(rowsAcceleration([1, 2, 6], mean)).toBeUndefined();
  expect(rowsAcceleration([], mean)).toBeUndefined();
});
