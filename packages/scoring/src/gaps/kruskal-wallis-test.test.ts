import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KruskalWallisTest, kruskalWallisTest } from './kruskal-wallis-test.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';

test('Hollander & Wolfe (1973), mucociliary efficiency: H = 0.77143, p 0.68', () => {
  // The fourteen values are all different: one level for each.
  const values = [2, 2.2, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.2, 3.4, 3.7, 3.8, 4];
  const groups = [
    [2.9, 3, 2.5, 2.6, 3.2],
    [3.8, 2.7, 4, 2.4],
    [2.8, 3.4, 3.7, 2.2, 2],
  ];
  const counted = groups.map((group) => values.map((value) => (group.includes(value) ? 1 : 0)));
  const test = kruskalWallisTest(counted) as KruskalWallisTest;
  expect(test.statistic).toBeCloseTo(0.77143, 5);
  expect(test.degreesOfFreedom).toBe(2);
  expect(test.p).toBeCloseTo(0.68, 4);
  expect(test.epsilonSquared).toBeCloseTo(0.0593406593406594, 10);
});

test('for two groups H is the square of z of Mann and Whitney', () => {
  const group = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const z = mannWhitneyTest(first, second)?.z;
      const test = kruskalWallisTest([first, second]);
      if (z === undefined) expect(test).toBeUndefined();
      else expect(test?.statistic).toBeCloseTo(z ** 2, 8);
    }),
    { numRuns: 1000 },
  );
});

test('the share between groups is 1 when each stands on a level of its own', () => {
  const test = kruskalWallisTest([
    [3, 0, 0],
    [0, 2, 0],
    [0, 0, 4],
  ]) as KruskalWallisTest;
  expect(test.epsilonSquared).toBe(1);
  expect(test.statistic).toBe(8);
});

test('nothing to compare: one group with raters, or all on one level', () => {
  expect(kruskalWallisTest([])).toBeUndefined();
  expect(
    kruskalWallisTest([
      [1, 2],
      [0, 0],
    ]),
  ).toBeUndefined();
  expect(
    kruskalWallisTest([
      [0, 2],
      [0, 1],
    ]),
  ).toBeUndefined();
});

test('groups without raters make no difference', () => {
  expect(
    kruskalWallisTest([
      [1, 2],
      [0, 0],
      [2, 2],
    ]),
  ).toEqual(
    kruskalWallisTest([
      [1, 2],
      [2, 2],
    ]),
  );
});

test('refuses two scales and weighted counts', () => {
  expect(() =>
    kruskalWallisTest([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow('the same scale');
  expect(() =>
    kruskalWallisTest([
      [1, 2],
      [1, 0.5],
    ]),
  ).toThrow('Expected whole counts');
});
