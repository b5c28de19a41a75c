import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { fleissKappa } from './fleiss-kappa.ts';

// Fleiss (1971), Psychological Bulletin 76, 378–382: 30 patients, 6 psychiatrists, 5 diagnoses.
const psychiatrists = [
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
  [0, 0, 5, 0, 1],
  [3, 0, 0, 1, 2],
  [5, 1, 0, 0, 0],
  [0, 2, 0, 4, 0],
  [1, 0, 2, 0, 3],
  [0, 0, 0, 0, 6],
  [0, 1, 0, 5, 0],
  [0, 2, 0, 1, 3],
  [2, 0, 0, 4, 0],
  [1, 0, 0, 4, 1],
  [0, 5, 0, 1, 0],
  [4, 0, 0, 0, 2],
  [0, 2, 0, 4, 0],
  [1, 0, 5, 0, 0],
  [0, 0, 0, 0, 6],
];

test('the published kappa', () => {
  const kappa = fleissKappa(psychiatrists);
  expect(kappa?.coefficient).toBeCloseTo(0.43, 3);
  expect(kappa?.observedAgreement).toBeCloseTo(0.5556, 4);
  expect(kappa?.items).toBe(30);
});

const items = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: levels, maxLength: levels }), {
    minLength: 1,
    maxLength: 8,
  }),
);
const weights = fc.constantFrom<AgreementWeights>('identity', 'linear', 'quadratic');

const weight = (kind: AgreementWeights, one: number, other: number, levels: number): number => {
  const part = Math.abs(one - other) / (levels - 1);
  if (kind === 'identity') return one === other ? 1 : 0;
  return kind === 'linear' ? 1 - part : 1 - part * part;
};

/** The definition: pairs of ratings of an item, and two ratings drawn from two items drawn at random. */
function byPairs(counts: readonly (readonly number[])[], kind: AgreementWeights): number {
  const levels = counts[0]?.length ?? 0;
  const rated = counts
    .map((row) => row.flatMap((count, level) => new Array<number>(count).fill(level)))
    .filter((ratings) => ratings.length > 0);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const agreement = (ratings: readonly number[]) =>
    mean(
      ratings.flatMap((one, first) =>
        ratings.filter((_, second) => second !== first).map((other) => weight(kind, one, other, levels)),
      ),
    );
  const observed = mean(rated.filter((ratings) => ratings.length > 1).map(agreement));
  const expected = mean(
    rated.flatMap((first) =>
      rated.map((second) => mean(first.flatMap((one) => second.map((other) => weight(kind, one, other, levels))))),
    ),
  );
  return (observed - expected) / (1 - expected);
}

test('is what all pairs give', () => {
  fc.assert(
    fc.property(items, weights, (counts, kind) => {
      const kappa = fleissKappa(counts, kind);
      const slow = byPairs(counts, kind);
      if (kappa?.coefficient === undefined) expect(Number.isFinite(slow)).toBe(false);
      else expect(kappa.coefficient).toBeCloseTo(slow, 10);
    }),
    { numRuns: 1000 },
  );
});

test('stays the same when the scale is turned round, or items come in another order', () => {
  fc.assert(
    fc.property(items, weights, (counts, kind) => {
      const kappa = fleissKappa(counts, kind);
      const other = fleissKappa(counts.map((row) => row.toReversed()).toReversed(), kind);
      for (const key of ['coefficient', 'observedAgreement', 'expectedAgreement', 'standardError'] as const) {
        if (kappa?.[key] === undefined) expect(other?.[key]).toBeUndefined();
        else expect(other?.[key]).toBeCloseTo(kappa[key], 10);
      }
      if (kappa?.coefficient !== undefined) expect(kappa.coefficient).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('is 1 without a standard error to speak of when all agree', () => {
  const kappa = fleissKappa(
    [
      [3, 0, 0],
      [0, 3, 0],
      [0, 0, 3],
    ],
    'linear',
  );
  expect(kappa).toMatchObject({ coefficient: 1, observedAgreement: 1, standardError: 0, items: 3 });
});

test('an item twice as often leaves the coefficient as it is', () => {
  fc.assert(
    fc.property(items, weights, (counts, kind) => {
      const once = fleissKappa(counts, kind)?.coefficient;
      const twice = fleissKappa([...counts, ...counts], kind)?.coefficient;
      if (once === undefined) expect(twice).toBeUndefined();
      else expect(twice).toBeCloseTo(once, 10);
    }),
    { numRuns: 300 },
  );
});

test('has nothing without pairs, and no coefficient on one level', () => {
  expect(fleissKappa([])).toBeUndefined();
  expect(
    fleissKappa([
      [0, 0],
      [1, 0],
    ]),
  ).toBeUndefined();
  expect(
    fleissKappa([
      [0, 3],
      [0, 2],
    ]),
  ).toEqual({
    coefficient: undefined,
    observedAgreement: 1,
    expectedAgreement: 1,
    standardError: undefined,
    items: 2,
  });
});

test('refuses what are not counts of one scale, and unknown weights', () => {
  expect(() =>
    fleissKappa([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError);
  expect(() => fleissKappa([[1, 0.5]])).toThrow(RangeError);
  expect(() => fleissKappa([[1, -1]])).toThrow(RangeError);
  expect(() => fleissKappa([[1, 2]], 'none' as AgreementWeights)).toThrow(RangeError);
});

test('stays finite for the largest counts', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const kappa = fleissKappa(
    [
      [most, 0],
      [0, most],
      [most - 1, 1],
    ],
    'quadratic',
  );
  expect(kappa?.coefficient).toBeCloseTo(1, 12);
  expect(kappa?.standardError).toBeCloseTo(0, 12);
});
