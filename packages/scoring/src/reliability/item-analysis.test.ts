import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { itemAnalysis } from './item-analysis.ts';

const tables = (from: number) =>
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([raters, items]) =>
    fc.array(fc.array(fc.integer({ min: from, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: raters,
      maxLength: raters,
    }),
  );

function correlation(first: readonly number[], second: readonly number[]): number | undefined {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [m1, m2] = [mean(first), mean(second)];
  const products = first.reduce((sum, value, index) => sum + (value - m1) * ((second[index] as number) - m2), 0);
  const squares = first.reduce((sum, value) => sum + (value - m1) ** 2, 0);
  const others = second.reduce((sum, value) => sum + (value - m2) ** 2, 0);
  return squares < 1e-12 || others < 1e-12 ? undefined : products / Math.sqrt(squares * others);
}

test('is alpha without the item, and its correlation with the sum of the others and with the mean', () => {
  fc.assert(
    fc.property(tables(1), (ratings) => {
      const analysis = itemAnalysis(ratings);
      for (const [item, { alphaIfDropped, correctedItemTotal, itemTotal }] of (analysis ?? []).entries()) {
        const own = ratings.map((row) => row[item] as number);
        const others = ratings.map((row) => row.toSpliced(item, 1));
        const alpha = cronbachAlpha(others);
        if (alpha === undefined) expect(alphaIfDropped).toBeUndefined();
        else expect(alphaIfDropped).toBeCloseTo(alpha, 9);
        const sum = (row: readonly number[]) => row.reduce((total, rating) => total + rating, 0);
        for (const [ours, slow] of [
          [correctedItemTotal, correlation(own, others.map(sum))],
          [itemTotal, correlation(own, ratings.map(sum))],
        ] as const) {
          if (slow === undefined) expect(ours).toBeUndefined();
          else expect(ours).toBeCloseTo(slow, 9);
        }
      }
      expect(analysis).toHaveLength(ratings[0]?.length ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test('listwise it is that of the complete raters', () => {
  fc.assert(
    fc.property(tables(0), (ratings) => {
      const complete = ratings.filter((row) => !row.includes(0));
      expect(itemAnalysis(ratings, 'listwise')).toEqual(itemAnalysis(complete));
    }),
    { numRuns: 500 },
  );
});

test('the mean of a rater is over what he or she rated', () => {
  // Means 1, 3 and 4 beside the first item's 1, 2 and 4; the last rater rated nothing and doesn't count.
  const analysis = itemAnalysis([
    [1, 1, 0],
    [2, 4, 3],
    [4, 4, 4],
    [0, 3, 5],
    [0, 0, 0],
  ]);
  expect(analysis?.[0]?.itemTotal).toBeCloseTo(correlation([1, 2, 4], [1, 3, 4]) as number, 14);
});

test('has nothing without two items or raters', () => {
  expect(itemAnalysis([])).toBeUndefined();
  expect(itemAnalysis([[1], [2]])).toBeUndefined();
  expect(itemAnalysis([[1, 2, 3]])).toBeUndefined();
});

test('has no correlation with others that add up to the same for every rater, nor one of rounding', () => {
  const ratings = Object.freeze([
    [1, 1, 2, 10],
    [5, 3, 3, 7],
    [2, 4, 1, 8],
    [4, 5, 2, 6],
    [2, 3, 4, 6],
    [1, 3, 2, 8],
  ]);
  for (const [, ...others] of ratings) expect(others.reduce((sum, rating) => sum + rating)).toBe(13);
  expect(itemAnalysis(ratings)?.[0]).toMatchObject({ alphaIfDropped: undefined, correctedItemTotal: undefined });
});

test('no correlation is above 1, whatever the rounding', () => {
  const items = itemAnalysis([
    [4, 4, 5, 3, 4, 9],
    [2, 1, 1, 5, 4, 14],
    [4, 1, 1, 4, 5, 14],
    [1, 3, 1, 2, 3, 16],
    [4, 4, 3, 3, 1, 14],
    [5, 4, 3, 2, 4, 12],
    [2, 3, 5, 1, 5, 11],
  ]);
  expect(items).toHaveLength(6);
  for (const { itemTotal } of items ?? []) expect(Math.abs(itemTotal as number)).toBeLessThanOrEqual(1);
});
