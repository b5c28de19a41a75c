import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MannWhitneyExactTest, mannWhitneyExactTest } from './mann-whitney-exact-test.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';

test('Brunner & Munzel (2000), pain, as coin and exactRankTests have it', () => {
  const test = mannWhitneyExactTest(Object.freeze([11, 2, 0, 1, 0]), Object.freeze([3, 1, 4, 2, 1]));
  expect(test?.u).toBe(32.5);
  expect(test?.p).toBeCloseTo(0.006690222999955131, 12);
});

test('three wholly above three: 2 of the 20 divisions', () => {
  expect(mannWhitneyExactTest(Object.freeze([0, 0, 0, 1, 2]), Object.freeze([1, 1, 1, 0, 0]))?.p).toBe(2 / 20);
});

test('is the share of all divisions that are as far from the middle', () => {
  const group = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      group.filter((list) => list.some(Boolean)),
      group.filter((list) => list.some(Boolean)),
      (first, second) => {
        const { u, p } = mannWhitneyExactTest(first, second) as MannWhitneyExactTest;
        expect(u).toBe(mannWhitneyU(first, second));
        expect(p).toBeCloseTo(byDividing(first, second), 10);
        expect(mannWhitneyExactTest(second, first)?.p).toBeCloseTo(p, 12);
      },
    ),
    { numRuns: 200 },
  );
});

function byDividing(first: readonly number[], second: readonly number[]): number {
  const pooled = first.flatMap((count, level) => new Array<number>(count + (second[level] as number)).fill(level));
  const size = first.reduce((sum, count) => sum + count);
  const middle = (size * (pooled.length - size)) / 2;
  const seen = Math.abs((mannWhitneyU(first, second) as number) - middle);
  let all = 0;
  let extreme = 0;
  for (let picks = 0; picks < 2 ** pooled.length; picks += 1) {
    const one = pooled.filter((_, place) => (picks >> place) & 1);
    if (one.length !== size) continue;
    const other = pooled.filter((_, place) => !((picks >> place) & 1));
    const pairs = one.flatMap((high) => other.map((low) => (Math.sign(high - low) + 1) / 2));
    all += 1;
    if (Math.abs(pairs.reduce((sum, pair) => sum + pair, 0) - middle) >= seen) extreme += 1;
  }
  return extreme / all;
}

test('comes near to the approximation for many raters', () => {
  const first = Object.freeze([20, 30, 25, 25]);
  const second = Object.freeze([30, 30, 20, 20]);
  const exact = mannWhitneyExactTest(first, second)?.p as number;
  expect(Math.abs(exact - (mannWhitneyTest(first, second)?.p as number))).toBeLessThan(0.002);
});

test('all raters on one level: 1; an empty group: nothing', () => {
  expect(mannWhitneyExactTest([0, 3], [0, 2])).toEqual({ u: 3, p: 1 });
  expect(mannWhitneyExactTest([0, 0], [0, 2])).toBeUndefined();
});

test('goes by the smaller group: two above 1001 are 2 of all 1003 · 1002 / 2 divisions', () => {
  const few = [0, ...new Array<number>(1001).fill(0), 1, 1];
  const many = [0, ...new Array<number>(1001).fill(1), 0, 0];
  expect(mannWhitneyExactTest(few, many)?.p).toBeCloseTo(2 / ((1003 * 1002) / 2), 15);
});

test('one rater above two million is the most there can be: 1 of 2000001 divisions', () => {
  expect(mannWhitneyExactTest([0, 1], [2e6, 0])).toEqual({ u: 2e6, p: 1 / 2_000_001 });
  expect(() => mannWhitneyExactTest([0, 1], [2e6 + 1, 0])).toThrow('Expected few enough raters');
});

test('refuses more raters than can be gone through', () => {
  expect(() => mannWhitneyExactTest([500, 500], [500, 500])).toThrow(
    new RangeError(
      'Expected few enough raters to go through all divisions; received 1000 and 1000. Use mannWhitneyTest, which is as good for so many.',
    ),
  );
});
