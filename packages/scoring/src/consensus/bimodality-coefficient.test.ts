import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bimodalityCoefficient } from './bimodality-coefficient.ts';

test('is the formula of SAS with its own skewness and kurtosis, for ratings one by one', () => {
  const counts = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 7 });
  fc.assert(
    fc.property(
      counts.filter((list) => list.reduce((sum, count) => sum + count, 0) > 3 && list.filter(Boolean).length > 1),
      (list) => {
        const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
        expect((bimodalityCoefficient(list) as number) / textbook(ratings)).toBeCloseTo(1, 8);
      },
    ),
    { numRuns: 1000 },
  );
});

function textbook(ratings: readonly number[]): number {
  const n = ratings.length;
  const mean = ratings.reduce((sum, rating) => sum + rating) / n;
  const sumOf = (power: number) => ratings.reduce((sum, rating) => sum + (rating - mean) ** power, 0);
  const variance = sumOf(2) / (n - 1);
  const skewness = (n / ((n - 1) * (n - 2))) * (sumOf(3) / variance ** 1.5);
  const correction = (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
  const kurtosis = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * (sumOf(4) / variance ** 2) - correction;
  return (skewness ** 2 + 1) / (kurtosis + correction);
}

test('tends to 5/9 for many levels equally used', () => {
  expect(bimodalityCoefficient(new Array<number>(100).fill(1000))).toBeCloseTo(5 / 9, 3);
});

test('three raters, or no variation: none', () => {
  expect(bimodalityCoefficient(Object.freeze([1, 1, 1]))).toBeUndefined();
  expect(bimodalityCoefficient(Object.freeze([0, 9, 0]))).toBeUndefined();
});
