import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { crossTable } from './cross-table.ts';
import { weightedKappa } from './weighted-kappa.ts';

// Made up in the style of Cohen's papers: agreement .7, by chance .41, so kappa .29 / .59.
const table = [
  [44, 5, 1],
  [7, 20, 3],
  [9, 5, 6],
];

test('by hand', () => {
  const kappa = weightedKappa(table);
  expect(kappa?.observedAgreement).toBeCloseTo(0.7, 15);
  expect(kappa?.expectedAgreement).toBeCloseTo(0.41, 15);
  expect(kappa?.coefficient).toBeCloseTo(0.29 / 0.59, 14);
  expect(kappa?.items).toBe(100);
});

const kinds: readonly AgreementWeights[] = ['identity', 'linear', 'quadratic'];
const tables = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: levels, maxLength: levels }), {
    minLength: levels,
    maxLength: levels,
  }),
);

test('its standard errors are those printed by Fleiss, Cohen & Everitt', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...kinds), (counts, kind) => {
      const kappa = weightedKappa(counts, kind);
      if (kappa?.coefficient === undefined) return;
      const n = counts.flat().reduce((sum, count) => sum + count, 0);
      const k = counts.length;
      const p = counts.map((row) => row.map((count) => count / n));
      const w = (i: number, j: number) =>
        kind === 'identity' ? Number(i === j) : 1 - (Math.abs(i - j) / (k - 1)) ** (kind === 'linear' ? 1 : 2);
      const levels = Array.from({ length: k }, (_, level) => level);
      const row = levels.map((i) => levels.reduce((sum, j) => sum + (p[i]?.[j] ?? 0), 0));
      const column = levels.map((j) => levels.reduce((sum, i) => sum + (p[i]?.[j] ?? 0), 0));
      const rowMean = levels.map((i) => levels.reduce((sum, j) => sum + w(i, j) * (column[j] ?? 0), 0));
      const columnMean = levels.map((j) => levels.reduce((sum, i) => sum + w(i, j) * (row[i] ?? 0), 0));
      const overCells = (value: (i: number, j: number) => number) =>
        levels.reduce((sum, i) => sum + levels.reduce((inner, j) => inner + value(i, j), 0), 0);
      const po = overCells((i, j) => w(i, j) * (p[i]?.[j] ?? 0));
      const pe = overCells((i, j) => w(i, j) * (row[i] ?? 0) * (column[j] ?? 0));
      const means = (i: number, j: number) => (rowMean[i] ?? 0) + (columnMean[j] ?? 0);
      const variance =
        (overCells((i, j) => (p[i]?.[j] ?? 0) * (w(i, j) * (1 - pe) - means(i, j) * (1 - po)) ** 2) -
          (po * pe - 2 * pe + po) ** 2) /
        (n * (1 - pe) ** 4);
      const nullVariance =
        (overCells((i, j) => (row[i] ?? 0) * (column[j] ?? 0) * (w(i, j) - means(i, j)) ** 2) - pe ** 2) /
        (n * (1 - pe) ** 2);
      expect(kappa.coefficient).toBeCloseTo((po - pe) / (1 - pe), 10);
      expect((kappa.standardError ?? 0) ** 2).toBeCloseTo(variance, 8);
      expect((kappa.nullStandardError ?? 0) ** 2).toBeCloseTo(nullVariance, 8);
    }),
    { numRuns: 1000 },
  );
});

test('with quadratic weights it is what the moments give', () => {
  // Fleiss & Cohen (1973): 2 cov / (var₁ + var₂ + (m₁ − m₂)²), with moments divided by n.
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1 });
  fc.assert(
    fc.property(pairs, (rated) => {
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const first = rated.map(([level]) => level);
      const second = rated.map(([, level]) => level);
      const [m1, m2] = [mean(first), mean(second)];
      const covariance = mean(rated.map(([one, other]) => (one - m1) * (other - m2)));
      const spread = mean(first.map((x) => (x - m1) ** 2)) + mean(second.map((x) => (x - m2) ** 2)) + (m1 - m2) ** 2;
      const kappa = weightedKappa(crossTable(first, second, 5), 'quadratic')?.coefficient;
      if (spread === 0) expect(kappa).toBeUndefined();
      else expect(kappa).toBeCloseTo((2 * covariance) / spread, 10);
    }),
    { numRuns: 1000 },
  );
});

test('stays the same when raters change places or the scale is turned round', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...kinds), (counts, kind) => {
      const kappa = weightedKappa(counts, kind);
      const others = [
        counts.map((_, level) => counts.map((row) => row[level] as number)),
        counts.map((row) => row.toReversed()).toReversed(),
      ];
      for (const other of others.map((turned) => weightedKappa(turned, kind))) {
        for (const key of ['coefficient', 'standardError', 'nullStandardError'] as const) {
          if (kappa?.[key] === undefined) expect(other?.[key]).toBeUndefined();
          else expect(other?.[key]).toBeCloseTo(kappa[key], 7);
        }
      }
      if (kappa?.coefficient !== undefined) expect(kappa.coefficient).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('is one number for two levels', () => {
  const two = [
    [5, 2],
    [1, 7],
  ];
  expect(weightedKappa(two, 'linear')).toEqual(weightedKappa(two, 'identity'));
  expect(weightedKappa(two, 'quadratic')).toEqual(weightedKappa(two, 'identity'));
});

test('is 1 without error when both agree throughout, −1 when they never do', () => {
  expect(
    weightedKappa([
      [3, 0],
      [0, 4],
    ]),
  ).toMatchObject({ coefficient: 1, standardError: 0 });
  expect(
    weightedKappa([
      [0, 2],
      [2, 0],
    ]),
  ).toMatchObject({ coefficient: -1, standardError: 0 });
});

test('has nothing without items, and no coefficient on one level', () => {
  expect(
    weightedKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
  expect(
    weightedKappa([
      [0, 0],
      [0, 9],
    ]),
  ).toEqual({
    coefficient: undefined,
    observedAgreement: 1,
    expectedAgreement: 1,
    standardError: undefined,
    nullStandardError: undefined,
    items: 9,
  });
});

test('refuses what is not a square table of counts', () => {
  expect(() => weightedKappa([[1, 2]])).toThrow(RangeError);
  expect(() =>
    weightedKappa([
      [1, 2],
      [0.5, 1],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    weightedKappa(
      [
        [1, 2],
        [1, 1],
      ],
      'cubic' as AgreementWeights,
    ),
  ).toThrow(RangeError);
});
