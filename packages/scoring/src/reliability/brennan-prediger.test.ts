import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { brennanPrediger } from './brennan-prediger.ts';
import { fleissKappa } from './fleiss-kappa.ts';

const items = fc.integer({ min: 2, max: 5 }).chain((levels) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: levels, maxLength: levels }), {
    minLength: 1,
    maxLength: 8,
  }),
);

test('is the observed agreement stretched from 1 / k to 1', () => {
  fc.assert(
    fc.property(items, (counts) => {
      const agreement = brennanPrediger(counts);
      const observed = fleissKappa(counts)?.observedAgreement;
      const levels = counts[0]?.length ?? 0;
      if (observed === undefined) expect(agreement).toBeUndefined();
      else expect(agreement?.coefficient).toBeCloseTo((levels * observed - 1) / (levels - 1), 12);
    }),
    { numRuns: 1000 },
  );
});

test('its standard error is that of the mean agreement where every item has pairs', () => {
  const counts = [
    [4, 0],
    [3, 1],
    [2, 2],
    [0, 4],
    [1, 3],
  ];
  // Agreements 1, 1/2, 1/3, 1, 1/2 and a stretch of 2.
  const agreements = [1, 1 / 2, 1 / 3, 1, 1 / 2];
  const mean = agreements.reduce((sum, value) => sum + value) / 5;
  const squares = agreements.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  expect(brennanPrediger(counts)?.standardError).toBeCloseTo(2 * Math.sqrt(squares / 4 / 5), 14);
});

test.each([
  ['linear', 1 - 8 / 9 / 2],
  ['quadratic', 1 - 4 / 3 / 4],
] as const)('expects with %s weights what levels used alike give', (weights: AgreementWeights, expected) => {
  // The mean distance of two of three levels is 8/9 steps, the mean squared one 4/3.
  expect(brennanPrediger([[2, 1, 1]], weights)?.expectedAgreement).toBeCloseTo(expected, 15);
});

test('has nothing without pairs', () => {
  expect(
    brennanPrediger([
      [1, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
});
