import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { fRatioPValue } from './f-ratio-p-value.ts';
import { type IntraclassCorrelation, intraclassCorrelation } from './intraclass-correlation.ts';
import type { IntraclassForm } from './intraclass-form.ts';
import { intraclassInterval } from './intraclass-interval.ts';

const judges = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];
const icc = (ratings: number[][], form: IntraclassForm) =>
  intraclassCorrelation(ratings, form) as IntraclassCorrelation;

// `ICC` of the R package psych 2.2.9 on the example of Shrout & Fleiss (1979).
test.each([
  ['ICC(1,1)', -0.13293232487475087, 0.7225600623281211],
  ['ICC(2,1)', 0.018786513374712047, 0.7610843696489531],
  ['ICC(3,1)', 0.34246476503392537, 0.9458582599553595],
  ['ICC(1,k)', -0.884442155238119, 0.9124154203407756],
  ['ICC(2,k)', 0.07113681530250349, 0.927232040167722],
  ['ICC(3,k)', 0.6756747138163047, 0.9858916781690623],
] as const)('%s of psych', (form, low, high) => {
  const interval = intraclassInterval(icc(judges, form));
  expect(interval?.low).toBeCloseTo(low, 9);
  expect(interval?.high).toBeCloseTo(high, 9);
});

const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([items, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: items, maxLength: items }), {
    minLength: raters,
    maxLength: raters,
  }),
);
const forms = fc.constantFrom<IntraclassForm>('ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)');

test('holds the value, is finite, and is wider for more confidence', () => {
  fc.assert(
    fc.property(tables, forms, (ratings, form) => {
      const found = intraclassCorrelation(ratings, form);
      const interval = found && intraclassInterval(found, 0.8);
      if (interval === undefined || found?.value === undefined) return;
      const size = 1e-9 * Math.max(1, Math.abs(interval.low));
      expect(Number.isFinite(interval.low) && Number.isFinite(interval.high)).toBe(true);
      expect(interval.low).toBeLessThanOrEqual(found.value + size);
      expect(interval.high).toBeGreaterThanOrEqual(found.value - size);
      expect(interval.high).toBeLessThanOrEqual(1 + 1e-12);
      const wider = intraclassInterval(found, 0.95);
      if (wider && !form.startsWith('ICC(2')) {
        expect(wider.low).toBeLessThanOrEqual(interval.low + size);
        expect(wider.high).toBeGreaterThanOrEqual(interval.high - 1e-9);
      }
    }),
    { numRuns: 1000 },
  );
});

test('is from 1 to 1 when raters agree throughout', () => {
  for (const form of ['ICC(1,1)', 'ICC(2,1)', 'ICC(2,k)', 'ICC(3,k)'] as const) {
    expect(
      intraclassInterval(
        icc(
          [
            [1, 2, 4],
            [1, 2, 4],
            [1, 2, 4],
          ],
          form,
        ),
      ),
    ).toEqual({ low: 1, high: 1 });
  }
});

test('has nothing where a limit is out of reach', () => {
  // ICC(2,1) has a lower limit below −1 here, which for the mean of two raters has no counterpart.
  const few = [
    [3, 1, 3, 2, 2],
    [3, 3, 3, 1, 2],
  ];
  expect(intraclassInterval(icc(few, 'ICC(2,1)'))?.low).toBeLessThan(-1);
  expect(intraclassInterval(icc(few, 'ICC(2,k)'))).toBeUndefined();
  expect(
    intraclassInterval(
      icc(
        [
          [1, 5, 1, 5],
          [5, 1, 5, 1],
        ],
        'ICC(2,1)',
      ),
    ),
  ).toBeUndefined();
});

test('has nothing where there is no value', () => {
  const crossed = icc(
    [
      [1, 5],
      [5, 1],
    ],
    'ICC(2,1)',
  );
  expect(crossed.value).toBeUndefined();
  expect(intraclassInterval(crossed)).toBeUndefined();
});

test('has nothing where the approximation leaves the estimate out, on either side', () => {
  const strict = [
    [1, 3, 2],
    [6, 3, 4],
  ];
  expect(intraclassInterval(icc(strict, 'ICC(2,1)'))).toBeUndefined();
  // An interval of 5 % is so narrow that the median of F, which is less than 1, can lie above it.
  const many = [
    [6, 2, 4, 2, 4],
    [5, 5, 1, 1, 6],
    [4, 4, 2, 1, 1],
    [5, 6, 4, 1, 5],
  ];
  expect(intraclassInterval(icc(many, 'ICC(2,1)'), 0.05)).toBeUndefined();
  expect(intraclassInterval(icc(many, 'ICC(2,1)'), 0.5)).toBeDefined();
});

test('refuses what is not a confidence', () => {
  for (const confidence of [95, 0, -0.5]) {
    expect(() => intraclassInterval(icc(judges, 'ICC(1,1)'), confidence)).toThrow('Expected a confidence');
  }
});

/** Ratings that scatter normally: item + strictness of the rater + error, each with the standard deviation given. */
function simulate(runs: number, spread: { item: number; rater: number; error: number }): number[][][] {
  let state = 17;
  const normal = () => {
    state = (state * 48_271) % 2_147_483_647;
    return normalQuantile(state / 2_147_483_647);
  };
  return Array.from({ length: runs }, () => {
    const items = Array.from({ length: 12 }, () => 50 + spread.item * normal());
    return Array.from({ length: 4 }, () => {
      const strictness = spread.rater * normal();
      return items.map((item) => item + strictness + spread.error * normal());
    });
  });
}

test('covers the true correlation as often as it says', () => {
  // ICC(1,·) and ICC(3,·) are exact: 95 % within three standard errors of √(.95 · .05 / 2000) = .0049. ICC(2,1) is an
  // approximation, and published simulations have it within .02.
  const ratings = simulate(2000, { item: 2, rater: 1, error: 1.5 });
  const share = (form: IntraclassForm, truth: number, data = ratings) =>
    data.filter((table) => {
      const interval = intraclassInterval(icc(table, form));
      return interval !== undefined && interval.low <= truth && truth <= interval.high;
    }).length / data.length;
  expect(Math.abs(share('ICC(3,1)', 4 / (4 + 2.25)) - 0.95)).toBeLessThan(0.0147);
  expect(Math.abs(share('ICC(2,1)', 4 / (4 + 1 + 2.25)) - 0.95)).toBeLessThan(0.0147 + 0.02);
  const others = simulate(2000, { item: 2, rater: 0, error: 1.5 });
  expect(Math.abs(share('ICC(1,1)', 4 / (4 + 2.25), others) - 0.95)).toBeLessThan(0.0147);
  expect(Math.abs(share('ICC(1,k)', 4 / (4 + 2.25 / 4), others) - 0.95)).toBeLessThan(0.0147);
});

test('the test of ICC(2,·) is exact: items without differences are found different as often as it says', () => {
  const ratings = simulate(2000, { item: 0, rater: 1, error: 1.5 });
  const found = ratings.filter((table) => fRatioPValue(icc(table, 'ICC(2,1)')) < 0.05).length;
  expect(Math.abs(found / 2000 - 0.05)).toBeLessThan(0.0147);
});
