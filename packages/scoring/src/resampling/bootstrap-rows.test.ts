import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlpha } from '../reliability/krippendorff-alpha.ts';
import { bootstrapRows } from './bootstrap-rows.ts';

test('draws as many rows as there are, of those that there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), fc.nat(), (rows, seed) => {
      const first = [...rows];
      bootstrapRows(
        rows,
        (drawn) => {
          expect(drawn).toHaveLength(rows.length);
          for (const row of drawn) expect(first).toContain(row);
          return 1;
        },
        { seed, replicates: 5 },
      );
      expect(rows).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test('the same seed gives the same', () => {
  const run = (seed: number) =>
    bootstrapRows([1, 4, 2, 8, 5], (rows) => rows.reduce((sum, row) => sum + row), { seed, replicates: 50 });
  expect(run(11)).toEqual(run(11));
  expect(run(11)?.replicates).not.toEqual(run(12)?.replicates);
});

test('has the standard error of a mean', () => {
  // Squared deviations 9 + 0 + 4 + 16 + 1 = 30, so √(30/5/5) = 1.0954, within three of its standard errors of 4000 draws.
  const mean = bootstrapRows([1, 4, 2, 8, 5], (rows) => rows.reduce((sum, row) => sum + row) / 5, {
    seed: 2,
    replicates: 4000,
  });
  expect(Math.abs((mean?.standardError ?? 0) - Math.sqrt(30) / 5)).toBeLessThan((3 * 1.0954) / Math.sqrt(8000));
  expect(Math.abs(mean?.bias ?? 1)).toBeLessThan((3 * 1.0954) / Math.sqrt(4000));
});

test('counts draws without a value', () => {
  // One of two items is drawn twice, half of the time, and then only one level is in use.
  const alpha = bootstrapRows(
    [
      [2, 0],
      [0, 2],
    ],
    (rows) => krippendorffAlpha(rows),
    { seed: 4, replicates: 1000 },
  );
  expect(alpha?.estimate).toBe(1);
  expect(Math.abs((alpha?.withoutValue ?? 0) - 500)).toBeLessThan(3 * Math.sqrt(250));
  expect((alpha?.replicates.length ?? 0) + (alpha?.withoutValue ?? 0)).toBe(1000);
});

test('has nothing without rows', () => {
  expect(bootstrapRows([], (rows) => krippendorffAlpha(rows), { seed: 1 })).toBeUndefined();
});
