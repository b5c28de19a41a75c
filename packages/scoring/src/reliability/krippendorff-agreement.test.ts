import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fleissKappa } from './fleiss-kappa.ts';
import { krippendorffAgreement } from './krippendorff-agreement.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

const items = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: levels, maxLength: levels }), {
    minLength: 1,
    maxLength: 8,
  }),
);

test.each([
  ['identity', 'nominal'],
  ['quadratic', 'interval'],
] as const)('with %s weights it is the %s alpha', (weights, metric) => {
  fc.assert(
    fc.property(items, (counts) => {
      const alpha = krippendorffAlpha(counts, metric);
      const agreement = krippendorffAgreement(counts, weights);
      if (alpha === undefined) expect(agreement?.coefficient).toBeUndefined();
      else expect(agreement?.coefficient).toBeCloseTo(alpha, 10);
    }),
    { numRuns: 1000 },
  );
});

test('with equally many ratings of each item it is Fleiss’ kappa but for n, with the same standard error', () => {
  const rated = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(rated, fc.constantFrom('identity', 'linear', 'quadratic'), (ratings, kind) => {
      const counts = ratings.map((row) => [0, 1, 2].map((level) => row.filter((value) => value === level).length));
      const kappa = fleissKappa(counts, kind);
      const agreement = krippendorffAgreement(counts, kind);
      const n = 4 * counts.length;
      if (kappa?.coefficient === undefined) expect(agreement?.coefficient).toBeUndefined();
      else {
        expect(agreement?.coefficient).toBeCloseTo(kappa.coefficient + (1 - kappa.coefficient) / n, 10);
        expect(agreement?.standardError).toBeCloseTo(kappa.standardError as number, 10);
        expect(agreement?.expectedAgreement).toBeCloseTo(kappa.expectedAgreement, 10);
      }
    }),
    { numRuns: 1000 },
  );
});

test('has nothing without pairs, and no coefficient on one level', () => {
  expect(krippendorffAgreement([])).toBeUndefined();
  expect(
    krippendorffAgreement([
      [1, 0],
      [0, 1],
    ]),
  ).toBeUndefined();
  expect(
    krippendorffAgreement([
      [0, 3],
      [0, 2],
    ]),
  ).toMatchObject({ coefficient: undefined, observedAgreement: 1 });
});

test('refuses items of different scales', () => {
  expect(() =>
    krippendorffAgreement([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError);
});

test.each(['identity', 'linear', 'quadratic'] as const)(
  'with %s weights and items rated unequally often its standard error is that of leaving out items in turn',
  (weights) => {
    // The jackknife of very many items is exact up to one in their number, and each of 400 copies weighs the same.
    const kinds = Object.freeze([
      [4, 1, 0],
      [0, 2, 0],
      [1, 1, 5],
      [0, 0, 3],
      [2, 1, 0],
      [1, 0, 1],
    ]);
    const copies = 400;
    const all = Array.from({ length: copies }, () => kinds).flat();
    const without = kinds.map(
      (_, item) => krippendorffAgreement(all.toSpliced(item, 1), weights)?.coefficient as number,
    );
    const mean = without.reduce((sum, value) => sum + value) / kinds.length;
    const squares = copies * without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const jackknife = Math.sqrt(((all.length - 1) / all.length) * squares);
    expect((krippendorffAgreement(all, weights)?.standardError as number) / jackknife).toBeCloseTo(1, 2);
  },
);
