import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossTable } from './cross-table.ts';
import { lightKappa } from './light-kappa.ts';
import { weightedKappa } from './weighted-kappa.ts';

test('is the mean over pairs of raters', () => {
  const ratings = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(ratings, fc.constantFrom('identity', 'linear', 'quadratic'), (rows, kind) => {
      const kappas = rows.flatMap((first, rater) =>
        rows.slice(rater + 1).map((second) => weightedKappa(crossTable(first, second, 3), kind)?.coefficient),
      );
      const light = lightKappa(rows, 3, kind);
      if (kappas.includes(undefined)) expect(light).toBeUndefined();
      else expect(light).toBeCloseTo((kappas as number[]).reduce((sum, kappa) => sum + kappa) / kappas.length, 12);
    }),
    { numRuns: 1000 },
  );
});

test('has nothing without a pair of raters', () => {
  expect(lightKappa([], 3)).toBeUndefined();
  expect(lightKappa([[1, 2]], 3)).toBeUndefined();
  expect(
    lightKappa(
      [
        [0, 0],
        [1, 2],
      ],
      3,
    ),
  ).toBeUndefined();
});

test('refuses what is not a level', () => {
  expect(() => lightKappa([[4]], 3)).toThrow(RangeError);
});
