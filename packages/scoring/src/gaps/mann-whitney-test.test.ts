import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MannWhitneyTest, mannWhitneyTest } from './mann-whitney-test.ts';

const pain = [Object.freeze([11, 2, 0, 1, 0]), Object.freeze([3, 1, 4, 2, 1])] as const;

test('Brunner & Munzel (2000), pain, as R has it with and without continuity correction', () => {
  const plain = mannWhitneyTest(...pain) as MannWhitneyTest;
  expect(plain.u).toBe(32.5);
  expect(plain.z).toBeCloseTo(-2.6934351820117857, 10);
  expect(plain.p).toBeCloseTo(0.007071989482222145, 12);
  expect(mannWhitneyTest(...pain, { continuity: true })?.p).toBeCloseTo(0.00774078670510717, 12);
});

test('z has the variance of U over all ways to divide the raters', () => {
  const ties = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(ties, fc.integer({ min: 1, max: 4 }), (list, size) => {
      const pooled = list.flatMap((count, level) => new Array<number>(count).fill(level));
      const first = Math.min(size, pooled.length - 1);
      const all = divisions(pooled, first).map(([one, other]) =>
        mannWhitneyTest(counted(one, list.length), counted(other, list.length)),
      ) as MannWhitneyTest[];
      const middle = (first * (pooled.length - first)) / 2;
      const variance = all.reduce((sum, { u }) => sum + (u - middle) ** 2, 0) / all.length;
      for (const { u, z } of all) expect(z).toBeCloseTo((u - middle) / Math.sqrt(variance), 9);
    }),
    { numRuns: 200 },
  );
});

type Division = readonly [readonly number[], readonly number[]];

/** All ways to pick `size` of the raters, with those who are left. */
function divisions(raters: readonly number[], size: number): readonly Division[] {
  const [next, ...others] = raters;
  if (next === undefined) return size === 0 ? [[[], []]] : [];
  return [
    ...divisions(others, size - 1).map(([one, other]): Division => [[next, ...one], other]),
    ...divisions(others, size).map(([one, other]): Division => [one, [next, ...other]]),
  ];
}

function counted(raters: readonly number[], levels: number): readonly number[] {
  return Array.from({ length: levels }, (_, level) => raters.filter((rater) => rater === level).length);
}

test('the other way round z changes its sign and p stays', () => {
  const [first, second] = pain;
  const there = mannWhitneyTest(first, second) as MannWhitneyTest;
  const back = mannWhitneyTest(second, first) as MannWhitneyTest;
  expect(back.z).toBeCloseTo(-(there.z as number), 12);
  expect(back.p).toBe(there.p);
});

test('groups alike: no z to correct', () => {
  expect(mannWhitneyTest([1, 1], [1, 1], { continuity: true })).toEqual({ u: 2, z: 0, p: 1 });
});

test('all raters on one level: U without a test; an empty group: nothing', () => {
  expect(mannWhitneyTest([0, 3], [0, 2])).toEqual({ u: 3, z: undefined, p: undefined });
  expect(mannWhitneyTest([0, 0], [0, 2])).toBeUndefined();
});

test('very many raters stay finite', () => {
  const many = 2 ** 50;
  expect(mannWhitneyTest([many, 0, many], [0, many, many])?.p).toBe(0);
});
