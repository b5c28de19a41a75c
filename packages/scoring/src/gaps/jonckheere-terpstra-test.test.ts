import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JonckheereTerpstraTest, jonckheereTerpstraTest } from './jonckheere-terpstra-test.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';

test('Hollander & Wolfe (1973), mucociliary efficiency: J = 30, p 0.7697 without ties', () => {
  const values = [2, 2.2, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.2, 3.4, 3.7, 3.8, 4];
  const groups = [
    [2.9, 3, 2.5, 2.6, 3.2],
    [3.8, 2.7, 4, 2.4],
    [2.8, 3.4, 3.7, 2.2, 2],
  ];
  const test = jonckheereTerpstraTest(groups.map((group) => values.map((value) => (group.includes(value) ? 1 : 0))));
  expect(test?.statistic).toBe(30);
  expect(test?.p).toBeCloseTo(0.7696979437812898, 10);
});

test('z has the mean and the variance over all ways to divide the raters among groups', () => {
  const sizes = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 });
  const levels = fc.array(fc.nat({ max: 2 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(
      sizes.filter((list) => list.filter(Boolean).length > 1),
      levels,
      (list, pool) => {
        const raters = pool.slice(
          0,
          list.reduce((sum, size) => sum + size, 0),
        );
        const groupsOf = (order: readonly number[]) =>
          list.map((_, group) =>
            [0, 1, 2].map((level) => order.filter((own, rater) => own === group && raters[rater] === level).length),
          );
        const all = orders(list, raters.length).map(
          (order) => jonckheereTerpstraTest(groupsOf(order)) as JonckheereTerpstraTest,
        );
        const mean = all.reduce((sum, { statistic }) => sum + statistic, 0) / all.length;
        const variance = all.reduce((sum, { statistic }) => sum + (statistic - mean) ** 2, 0) / all.length;
        for (const { statistic, z } of all) {
          if (new Set(raters).size < 2) expect(z).toBeUndefined();
          else expect(z).toBeCloseTo((statistic - mean) / Math.sqrt(variance), 8);
        }
      },
    ),
    { numRuns: 50 },
  );
});

/** All ways to give each of the raters a group, so that the groups have their sizes. */
function orders(sizes: readonly number[], raters: number): readonly (readonly number[])[] {
  if (raters === 0) return [[]];
  return sizes.flatMap((size, group) =>
    size === 0
      ? []
      : orders(
          sizes.map((left, place) => (place === group ? left - 1 : left)),
          raters - 1,
        ).map((rest) => [group, ...rest]),
  );
}

test('for two groups z is that of Mann and Whitney, later against earlier', () => {
  const group = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const expected = mannWhitneyTest(second, first);
      const test = jonckheereTerpstraTest([first, second]);
      expect(test?.statistic).toBe(expected?.u);
      if (expected?.z === undefined) expect(test?.z).toBeUndefined();
      else expect(test?.z).toBeCloseTo(expected.z, 8);
    }),
    { numRuns: 1000 },
  );
});

test('two raters in all', () => {
  expect(
    jonckheereTerpstraTest([
      [1, 0],
      [0, 1],
    ])?.z,
  ).toBeCloseTo(1, 12);
});

test('all raters on one level: no test; one group: nothing', () => {
  expect(
    jonckheereTerpstraTest([
      [0, 2],
      [0, 1],
    ]),
  ).toEqual({ statistic: 1, z: undefined, p: undefined });
  expect(
    jonckheereTerpstraTest([
      [1, 2],
      [0, 0],
    ]),
  ).toBeUndefined();
  expect(jonckheereTerpstraTest([])).toBeUndefined();
});
