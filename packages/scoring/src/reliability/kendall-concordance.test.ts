import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kendallConcordance } from './kendall-concordance.ts';

// Hollander & Wolfe (1973), p. 140 ff., as in the help of `friedman.test` of R: three ways to round first base.
const seconds = [
  [5.4, 5.5, 5.55],
  [5.85, 5.7, 5.75],
  [5.2, 5.6, 5.5],
  [5.55, 5.5, 5.4],
  [5.9, 5.85, 5.7],
  [5.45, 5.55, 5.6],
  [5.4, 5.4, 5.35],
  [5.45, 5.5, 5.35],
  [5.25, 5.15, 5.0],
  [5.85, 5.8, 5.7],
  [5.25, 5.2, 5.1],
  [5.65, 5.55, 5.45],
  [5.6, 5.35, 5.45],
  [5.05, 5.0, 4.95],
  [5.5, 5.5, 5.4],
  [5.45, 5.55, 5.5],
  [5.55, 5.55, 5.35],
  [5.45, 5.5, 5.55],
  [5.5, 5.45, 5.25],
  [5.65, 5.6, 5.4],
  [5.7, 5.65, 5.55],
  [6.3, 6.3, 6.25],
];

test('the published rank sums and Friedman’s χ²', () => {
  const concordance = kendallConcordance(seconds);
  expect(concordance?.rankSums).toEqual([53, 47, 32]);
  expect(concordance?.chiSquare).toBeCloseTo(11.143, 3);
  expect(concordance?.degreesOfFreedom).toBe(2);
});

const tables = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 })).chain(([items, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
    minLength: raters,
    maxLength: raters,
  }),
);

test('is within 0 and 1, and blind to what raters make of the scale', () => {
  fc.assert(
    fc.property(tables, (ratings) => {
      const concordance = kendallConcordance(ratings);
      const stretched = kendallConcordance(ratings.map((row, rater) => row.map((x) => x ** (rater + 1) + rater)));
      expect(stretched).toEqual(concordance);
      if (concordance === undefined) return;
      expect(concordance.w).toBeGreaterThanOrEqual(0);
      expect(concordance.w).toBeLessThanOrEqual(1 + 1e-12);
      expect(concordance.uncorrected).toBeLessThanOrEqual(concordance.w);
      const turned = kendallConcordance(ratings.map((row) => row.map((x) => 6 - x)).toReversed());
      expect(turned?.w).toBeCloseTo(concordance.w, 12);
    }),
    { numRuns: 1000 },
  );
});

test('without ties it is what the mean of Spearman’s correlations says', () => {
  const rankings = fc.integer({ min: 2, max: 7 }).chain((items) =>
    fc.array(
      fc.shuffledSubarray(
        Array.from({ length: items }, (_, index) => index + 1),
        { minLength: items },
      ),
      { minLength: 2, maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(rankings, (ratings) => {
      const n = ratings[0]?.length ?? 0;
      const correlations = ratings.flatMap((first, rater) =>
        ratings.slice(rater + 1).map((second) => {
          const squares = first.reduce((sum, rank, item) => sum + (rank - (second[item] as number)) ** 2, 0);
          return 1 - (6 * squares) / (n ** 3 - n);
        }),
      );
      const mean = correlations.reduce((sum, correlation) => sum + correlation) / correlations.length;
      const concordance = kendallConcordance(ratings);
      expect(concordance?.meanSpearman).toBeCloseTo(mean, 12);
      expect(concordance?.uncorrected).toBe(concordance?.w);
    }),
    { numRuns: 1000 },
  );
});

test('leaves out items with a missing rating', () => {
  expect(
    kendallConcordance([
      [1, 2, 0, 3],
      [2, 1, 4, 5],
    ]),
  ).toEqual(
    kendallConcordance([
      [1, 2, 3],
      [2, 1, 5],
    ]),
  );
});

test('has nothing without two raters, two items or a difference', () => {
  for (const ratings of [
    [],
    [[1, 2, 3]],
    [[1], [2]],
    [
      [2, 2],
      [3, 3],
    ],
    [
      [1, 0],
      [0, 2],
    ],
  ]) {
    expect(kendallConcordance(ratings)).toBeUndefined();
  }
});

test('refuses what is no table', () => {
  expect(() => kendallConcordance([[1, 2], [1]])).toThrow(RangeError);
  expect(() => kendallConcordance([[1, Number.NaN]])).toThrow(RangeError);
});
