import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensus } from '../consensus/consensus.ts';
import { countsAcceleration } from './counts-acceleration.ts';
import { rowsAcceleration } from './rows-acceleration.ts';

const counts = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 5 });
const mean = (row: ArrayLike<number>): number | undefined => {
  const values = Array.from(row);
  const total = values.reduce((sum, count) => sum + count, 0);
  return total === 0 ? undefined : values.reduce((sum, count, level) => sum + (count * (level + 1)) / total, 0);
};

test('is that of the raters one by one', () => {
  fc.assert(
    fc.property(counts, (cell) => {
      const raters = cell.flatMap((count, level) => new Array<number>(count).fill(level));
      const tally = (levels: readonly number[]) => cell.map((_, level) => levels.filter((x) => x === level).length);
      for (const measure of [mean, consensus]) {
        const fromCounts = countsAcceleration([cell], measure);
        const fromRows = rowsAcceleration(raters, (levels) => measure(tally(levels)));
        if (fromCounts === undefined) expect(fromRows).toBeUndefined();
        else expect(fromCounts).toBeCloseTo(fromRows as number, 9);
      }
    }),
    { numRuns: 1000 },
  );
});

test('of a mean it is a sixth of the skewness, over √n', () => {
  // Efron & Tibshirani (1993), 14.15: Σ d³ / (6 (Σ d²)^1.5) with the deviations d.
  fc.assert(
    fc.property(counts, (cell) => {
      const centre = mean(cell);
      if (centre === undefined || cell.filter((count) => count > 0).length < 2) return;
      const power = (exponent: number) =>
        cell.reduce((sum, count, level) => sum + count * (level + 1 - centre) ** exponent, 0);
      expect(countsAcceleration([cell], mean)).toBeCloseTo(power(3) / (6 * power(2) ** 1.5), 9);
    }),
    { numRuns: 1000 },
  );
});

test('of a difference it is that of both groups together', () => {
  // Influences d and −e of groups of m and n: (Σ d³/m³ − Σ e³/n³) / (6 (Σ d²/m² + Σ e²/n²)^1.5).
  const first = [3, 1, 0, 1];
  const second = [1, 4, 2, 2];
  const power = (row: readonly number[], exponent: number) => {
    const size = row.reduce((sum, count) => sum + count);
    const centre = mean(row) as number;
    return row.reduce((sum, count, level) => sum + count * ((level + 1 - centre) / size) ** exponent, 0);
  };
  const difference = (one: ArrayLike<number>, other: ArrayLike<number>) =>
    (mean(one) as number) - (mean(other) as number);
  const expected = (power(first, 3) - power(second, 3)) / (6 * (power(first, 2) + power(second, 2)) ** 1.5);
  expect(countsAcceleration([first, second], difference)).toBeCloseTo(expected, 12);
  expect(countsAcceleration([second, first], difference)).toBeCloseTo(-expected, 12);
});

test('has nothing when nobody makes a difference, or a value is missing', () => {
  expect(countsAcceleration([[0, 5, 0]], mean)).toBeUndefined();
  expect(countsAcceleration([[0, 1, 0]], mean)).toBeUndefined();
  expect(countsAcceleration([[0, 0, 0]], mean)).toBeUndefined();
  expect(countsAcceleration([[3, 1, 0]], () => 0.1)).toBeUndefined();
});

test('leaves the counts as they are, and refuses what are none', () => {
  const cell = [2, 3, 1];
  countsAcceleration([cell], mean);
  expect(cell).toEqual([2, 3, 1]);
  expect(() => countsAcceleration([[1, 0.5]], mean)).toThrow(RangeError);
});
