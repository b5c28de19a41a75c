import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gwetAgreementCoefficient } from './gwet-agreement-coefficient.ts';

test('by hand', () => {
  // Five pairs agree of six. Shares 4/12, 5/12, 3/12: Σ π(1 − π) = 94/144, by two levels less one: 47/144.
  const counts = [
    [2, 0, 0],
    [2, 0, 0],
    [0, 2, 0],
    [0, 1, 1],
    [0, 0, 2],
    [0, 2, 0],
  ];
  const expected = 47 / 144;
  const agreement = gwetAgreementCoefficient(counts);
  expect(agreement?.observedAgreement).toBeCloseTo(5 / 6, 15);
  expect(agreement?.expectedAgreement).toBeCloseTo(expected, 15);
  expect(agreement?.coefficient).toBeCloseTo((5 / 6 - expected) / (1 - expected), 15);
});

test('the prevalence paradox: kappa is below 0, AC1 is not', () => {
  // 94 of 100 pairs on the same level, six split.
  const counts = [...Array.from({ length: 94 }, () => [0, 2]), ...Array.from({ length: 6 }, () => [1, 1])];
  // Shares .03 and .97: kappa expects .9418, AC1 expects .0582.
  expect(fleissKappa(counts)?.coefficient).toBeCloseTo((0.94 - 0.9418) / (1 - 0.9418), 12);
  expect(gwetAgreementCoefficient(counts)?.coefficient).toBeCloseTo((0.94 - 0.0582) / (1 - 0.0582), 12);
});

const items = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: levels, maxLength: levels }), {
    minLength: 1,
    maxLength: 8,
  }),
);
const weights = fc.constantFrom<AgreementWeights>('identity', 'linear', 'quadratic');

test('takes the observed agreement of kappa, and expects at most as much as levels used alike would', () => {
  fc.assert(
    fc.property(items, weights, (counts, kind) => {
      const agreement = gwetAgreementCoefficient(counts, kind);
      expect(agreement?.observedAgreement).toBe(fleissKappa(counts, kind)?.observedAgreement);
      if (agreement === undefined) return;
      const alike = gwetAgreementCoefficient([counts[0]?.map(() => 1) ?? []], kind);
      expect(agreement.expectedAgreement).toBeLessThanOrEqual((alike?.expectedAgreement ?? 0) + 1e-12);
      expect(agreement.coefficient).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('stays the same when the scale is turned round, and falls with fewer levels to choose from', () => {
  fc.assert(
    fc.property(items, weights, (counts, kind) => {
      const agreement = gwetAgreementCoefficient(counts, kind);
      const turned = gwetAgreementCoefficient(
        counts.map((row) => row.toReversed()),
        kind,
      );
      if (agreement?.coefficient === undefined) expect(turned?.coefficient).toBeUndefined();
      else expect(turned?.coefficient).toBeCloseTo(agreement.coefficient, 10);
      const longer = gwetAgreementCoefficient(
        counts.map((row) => [...row, 0]),
        'identity',
      );
      const plain = gwetAgreementCoefficient(counts)?.coefficient;
      if (plain !== undefined) expect(longer?.coefficient).toBeGreaterThanOrEqual(plain - 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test('has a value on a single level, and nothing without pairs', () => {
  expect(
    gwetAgreementCoefficient([
      [0, 3, 0],
      [0, 2, 0],
    ]),
  ).toEqual({
    coefficient: 1,
    observedAgreement: 1,
    expectedAgreement: 0,
    standardError: 0,
    items: 2,
  });
  expect(gwetAgreementCoefficient([])).toBeUndefined();
  expect(gwetAgreementCoefficient([[1, 0]])).toBeUndefined();
});
