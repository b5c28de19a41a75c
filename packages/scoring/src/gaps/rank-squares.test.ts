import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSquares } from './rank-squares.ts';

test('is (N³ - N - Σ(t³ - t)) / 12', () => {
  const group = fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
      const ties = [0, 1, 2, 3].map((level) => groups.reduce((sum, counts) => sum + (counts[level] as number), 0));
      const total = ties.reduce((sum, tied) => sum + tied);
      const cube = (count: number) => count ** 3 - count;
      const expected = (cube(total) - ties.reduce((sum, tied) => sum + cube(tied), 0)) / 12;
      expect(rankSquares(groups, total)).toBeCloseTo(expected, 6);
    }),
    { numRuns: 1000 },
  );
});

test('of no groups there are none', () => {
  expect(rankSquares([], 0)).toBe(0);
});
