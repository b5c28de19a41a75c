import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { standardisedAlpha } from './standardised-alpha.ts';

const tables = (from: number) =>
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([raters, items]) =>
    fc.array(fc.array(fc.integer({ min: from, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: raters,
      maxLength: raters,
    }),
  );

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};
const column = (ratings: readonly number[][], item: number) => ratings.map((row) => row[item] as number);
const itemsOf = (ratings: readonly number[][]) => (ratings[0] as number[]).map((_, item) => column(ratings, item));

test('is what the variances of items and sums give', () => {
  fc.assert(
    fc.property(tables(1), (ratings) => {
      const items = itemsOf(ratings).map(variance);
      const total = variance(ratings.map((row) => row.reduce((sum, rating) => sum + rating)));
      const alpha = cronbachAlpha(ratings);
      if (items.includes(0) || total === 0) expect(alpha).toBeUndefined();
      else {
        const slow = (items.length / (items.length - 1)) * (1 - items.reduce((sum, value) => sum + value) / total);
        expect(alpha).toBeCloseTo(slow, 9);
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(cronbachAlpha(ratings, 'listwise')).toBe(alpha);
      }
    }),
    { numRuns: 1000 },
  );
});

test('listwise it is that of the complete raters', () => {
  fc.assert(
    fc.property(tables(0), (ratings) => {
      expect(cronbachAlpha(ratings, 'listwise')).toEqual(cronbachAlpha(ratings.filter((row) => !row.includes(0))));
    }),
    { numRuns: 1000 },
  );
});

test('stays the same with items and raters in another order, and on a longer or shifted scale', () => {
  fc.assert(
    fc.property(tables(0), (ratings) => {
      const other = ratings.map((row) => row.map((rating) => (rating === 0 ? 0 : 2 * rating + 3)).toReversed());
      for (const measure of [cronbachAlpha, standardisedAlpha]) {
        const alpha = measure(ratings);
        const turned = measure(other.toReversed());
        if (alpha === undefined) expect(turned).toBeUndefined();
        else expect(turned).toBeCloseTo(alpha, 7);
      }
    }),
    { numRuns: 1000 },
  );
});

test('standardised it is what the mean correlation gives, and blind to how long each scale is', () => {
  fc.assert(
    fc.property(tables(1), (ratings) => {
      const items = itemsOf(ratings);
      if (items.map(variance).includes(0)) {
        expect(standardisedAlpha(ratings)).toBeUndefined();
        return;
      }
      const correlations = items.flatMap((first, index) =>
        items.slice(index + 1).map((second) => {
          const sum = first.map((rating, rater) => rating + (second[rater] as number));
          const covariance = (variance(sum) - variance(first) - variance(second)) / 2;
          return covariance / Math.sqrt(variance(first) * variance(second));
        }),
      );
      const mean = correlations.reduce((sum, value) => sum + value) / correlations.length;
      const slow = (items.length * mean) / (1 + (items.length - 1) * mean);
      const alpha = standardisedAlpha(ratings);
      if (alpha === undefined) expect(Math.abs(1 + (items.length - 1) * mean)).toBeLessThan(1e-12);
      else {
        expect(Math.abs(alpha - slow)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slow)));
        const stretched = ratings.map((row) => row.map((rating, item) => rating * (item + 1)));
        const other = standardisedAlpha(stretched) as number;
        expect(Math.abs(other - slow)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slow)));
      }
    }),
    { numRuns: 1000 },
  );
});

test('is 1 for items that repeat each other', () => {
  const repeated = [1, 2, 4, 5].map((rating) => [rating, rating, rating]);
  expect(cronbachAlpha(repeated)).toBeCloseTo(1, 14);
  expect(standardisedAlpha(repeated)).toBeCloseTo(1, 14);
});

test('has nothing without items, raters or variance', () => {
  for (const ratings of [
    [],
    [[1], [2]],
    [[1, 2]],
    [
      [1, 2],
      [1, 3],
    ],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [0.1, 1],
      [0.1, 2],
      [0.1, 2],
    ],
  ]) {
    expect(cronbachAlpha(ratings)).toBeUndefined();
  }
  expect(standardisedAlpha([[1, 2]])).toBeUndefined();
});

test('refuses what is no table', () => {
  expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(RangeError);
  expect(() => standardisedAlpha([[1, -2]])).toThrow(RangeError);
});
