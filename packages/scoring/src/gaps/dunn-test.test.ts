import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DunnComparison, dunnTest } from './dunn-test.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';

test('each group with each later one, as DescTools has it', () => {
  const groups = [
    [0, 4, 3, 1],
    [1, 3, 3, 4],
    [3, 1, 1, 0],
  ].map((group) => Object.freeze(group));
  const comparisons = dunnTest(Object.freeze(groups));
  expect(comparisons.map(({ first, second }) => [first, second])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  const differences = comparisons.map(({ meanRankDifference }) => meanRankDifference) as [number, number, number];
  expect(differences[0]).toBeCloseTo(-1.9090909090909083, 10);
  expect(differences[1]).toBeCloseTo(6.6, 10);
  expect(differences[2]).toBeCloseTo(8.509090909090908, 10);
  // The largest difference is adjusted by Holm with 3, the next with 2, the least with 1.
  const p = comparisons.map((comparison) => comparison.p) as [number, number, number];
  expect(p[2] * 3).toBeCloseTo(0.06127819977603974, 10);
  expect(p[1] * 2).toBeCloseTo(0.17775794485649044, 10);
  expect(p[0]).toBeCloseTo(0.5459884979511505, 10);
});

test('for two groups z is that of Mann and Whitney', () => {
  const group = fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(group, group, (first, second) => {
      const expected = mannWhitneyTest(first, second);
      const comparisons = dunnTest([first, second]);
      if (expected === undefined) expect(comparisons).toEqual([]);
      else if (expected.z === undefined) expect(comparisons[0]?.z).toBeUndefined();
      else expect((comparisons[0] as DunnComparison).z).toBeCloseTo(expected.z, 9);
    }),
    { numRuns: 1000 },
  );
});

test('all raters on one level: no test; groups without raters are not compared', () => {
  expect(
    dunnTest([
      [0, 2],
      [0, 1],
    ]),
  ).toEqual([{ first: 0, second: 1, meanRankDifference: 0, z: undefined, p: undefined }]);
  expect(
    dunnTest([
      [1, 2],
      [0, 0],
      [2, 1],
    ]).map(({ first, second }) => [first, second]),
  ).toEqual([[0, 2]]);
});
