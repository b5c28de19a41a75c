import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { congerKappa } from './conger-kappa.ts';
import { crossTable } from './cross-table.ts';
import { weightedKappa } from './weighted-kappa.ts';

const weights = fc.constantFrom<AgreementWeights>('identity', 'linear', 'quadratic');
const tables = (raters: number, from: number) =>
  fc.integer({ min: 1, max: 8 }).chain((items) =>
    fc.array(fc.array(fc.integer({ min: from, max: 4 }), { minLength: items, maxLength: items }), {
      minLength: raters,
      maxLength: raters,
    }),
  );

test('is Cohen’s kappa of two raters', () => {
  fc.assert(
    fc.property(tables(2, 1), weights, (ratings, kind) => {
      const [first, second] = ratings as [number[], number[]];
      const cohen = weightedKappa(crossTable(first, second, 4), kind);
      const conger = congerKappa(ratings, 4, kind);
      for (const key of ['coefficient', 'observedAgreement', 'expectedAgreement'] as const) {
        if (cohen?.[key] === undefined) expect(conger?.[key]).toBeUndefined();
        else expect(conger?.[key]).toBeCloseTo(cohen[key], 12);
      }
    }),
    { numRuns: 1000 },
  );
});

test('expects the mean over pairs of raters', () => {
  fc.assert(
    fc.property(tables(4, 1), weights, (ratings, kind) => {
      let sum = 0;
      for (const [index, first] of ratings.entries()) {
        for (const second of ratings.slice(index + 1)) {
          sum += weightedKappa(crossTable(first, second, 4), kind)?.expectedAgreement ?? 0;
        }
      }
      expect(congerKappa(ratings, 4, kind)?.expectedAgreement).toBeCloseTo(sum / 6, 12);
    }),
    { numRuns: 500 },
  );
});

test('stays the same with raters and items in another order, the scale turned round, and raters who did not rate', () => {
  fc.assert(
    fc.property(tables(3, 0), weights, (ratings, kind) => {
      const kappa = congerKappa(ratings, 4, kind);
      const silent = (ratings[0] as number[]).map(() => 0);
      const turned = [silent, ...ratings].map((row) => row.map((level) => (level === 0 ? 0 : 5 - level)).toReversed());
      const other = congerKappa(turned.toReversed(), 4, kind);
      for (const key of ['coefficient', 'observedAgreement', 'expectedAgreement', 'standardError'] as const) {
        if (kappa?.[key] === undefined) expect(other?.[key]).toBeUndefined();
        else expect(other?.[key]).toBeCloseTo(kappa[key], 9);
      }
      expect(other?.items).toBe(kappa?.items);
      if (kappa?.coefficient !== undefined) expect(kappa.coefficient).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('its standard error is near that of leaving out items in turn', () => {
  // The jackknife estimates the same variance; over 40 items the two differ by some percent.
  let state = 3;
  const next = (n: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  const truth = Array.from({ length: 40 }, () => 1 + next(4));
  const ratings = Array.from({ length: 5 }, () => truth.map((level) => (next(10) < 6 ? level : 1 + next(4))));
  const full = congerKappa(ratings, 4, 'linear');
  const without = truth.map(
    (_, item) =>
      congerKappa(
        ratings.map((row) => row.toSpliced(item, 1)),
        4,
        'linear',
      )?.coefficient as number,
  );
  const mean = without.reduce((sum, value) => sum + value) / 40;
  const jackknife = Math.sqrt((39 / 40) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  expect((full?.standardError ?? 0) / jackknife).toBeGreaterThan(0.95);
  expect((full?.standardError ?? 0) / jackknife).toBeLessThan(1.05);
});

test('has nothing without pairs, and no coefficient on one level', () => {
  expect(congerKappa([], 3)).toBeUndefined();
  expect(congerKappa([[1, 2, 3]], 3)).toBeUndefined();
  expect(
    congerKappa(
      [
        [1, 0],
        [0, 2],
      ],
      3,
    ),
  ).toBeUndefined();
  expect(
    congerKappa(
      [
        [2, 2],
        [2, 2],
      ],
      3,
    ),
  ).toMatchObject({ coefficient: undefined, expectedAgreement: 1 });
});

test('refuses what is not a level', () => {
  expect(() => congerKappa([[1], [4]], 3)).toThrow(RangeError);
  expect(() => congerKappa([[1], [2]], 3, 'ordinal' as AgreementWeights)).toThrow(RangeError);
});

test('an item that nobody rated changes nothing', () => {
  fc.assert(
    fc.property(tables(3, 1), weights, (ratings, kind) => {
      const kappa = congerKappa(ratings, 4, kind);
      const other = congerKappa(
        ratings.map((row) => [0, ...row]),
        4,
        kind,
      );
      for (const key of ['coefficient', 'observedAgreement', 'expectedAgreement', 'standardError'] as const) {
        if (kappa?.[key] === undefined) expect(other?.[key]).toBeUndefined();
        else expect(other?.[key]).toBeCloseTo(kappa[key], 12);
      }
    }),
    { numRuns: 1000 },
  );
});
