import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanAdjustedAgreement } from './mean-adjusted-agreement.ts';

test('is the formula of Brown & Hauenstein (2005), for ratings one by one', () => {
  const counts = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(
      counts.filter((list) => list.reduce((sum, count) => sum + count, 0) > 1),
      (list) => {
        const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
        const expected = textbook(ratings, list.length);
        if (expected === undefined) expect(meanAdjustedAgreement(list)).toBeUndefined();
        else expect(meanAdjustedAgreement(list)).toBeCloseTo(expected, 9);
      },
    ),
    { numRuns: 1000 },
  );
});

function textbook(ratings: readonly number[], high: number): number | undefined {
  const n = ratings.length;
  const sum = ratings.reduce((one, other) => one + other);
  if (sum === n || sum === n * high) return 1;
  if (sum < n - 1 + high || sum > (n - 1) * high + 1) return undefined;
  const mean = sum / n;
  const variance = ratings.reduce((total, rating) => total + (rating - mean) ** 2, 0) / (n - 1);
  return 1 - (2 * variance) / (((high + 1) * mean - mean ** 2 - high) * (n / (n - 1)));
}

test('fixed points: everyone at an end 1, half at each end -1', () => {
  expect(meanAdjustedAgreement(Object.freeze([0, 0, 4]))).toBe(1);
  expect(meanAdjustedAgreement(Object.freeze([2, 0, 0, 2]))).toBe(-1);
});

test('one rater is not enough', () => {
  expect(meanAdjustedAgreement(Object.freeze([0, 0, 1]))).toBeUndefined();
});
