import { expect, test } from 'vitest';
import { basicInterval } from './basic-interval.ts';
import type { Bootstrap } from './bootstrap.ts';
import { bootstrapCounts } from './bootstrap-counts.ts';
import { percentileInterval } from './percentile-interval.ts';

const bootstrap: Bootstrap = {
  estimate: 40,
  replicates: Float64Array.from({ length: 101 }, (_, index) => index),
  withoutValue: 0,
  standardError: 29,
  bias: 10,
};

test('takes the middle of the replicates', () => {
  const interval = percentileInterval(bootstrap);
  expect(interval.low).toBeCloseTo(2.5, 12);
  expect(interval.high).toBeCloseTo(97.5, 12);
  expect(percentileInterval(bootstrap, 0.5)).toEqual({ low: 25, high: 75 });
});

test('the basic interval is its mirror image around the estimate', () => {
  expect(basicInterval(bootstrap, 0.5)).toEqual({ low: 5, high: 55 });
});

test('refuses what is not a confidence', () => {
  expect(() => percentileInterval(bootstrap, 95)).toThrow(RangeError);
  expect(() => basicInterval(bootstrap, 0)).toThrow(RangeError);
});

test('refuses an estimate too far from the replicates for a limit to be a number', () => {
  const far = { ...bootstrap, estimate: Number.MAX_VALUE };
  expect(() => basicInterval(far)).toThrow('received 1.7976931348623157e+308, from which they lie');
  expect(() => basicInterval({ ...far, estimate: -Number.MAX_VALUE })).toThrow(RangeError);
});

test('covers a share as often as counting over all outcomes says', () => {
  // A share of n = 20 raters, true value .5. Its replicates are binomial, so limits and coverage can be counted: an
  // outcome x covers when .5 lies within the 2.5 % and the 97.5 % quantile of Binomial(20, x / 20) / 20.
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  const binomial = (k: number, p: number) => choose(20, k) * p ** k * (1 - p) ** (20 - k);
  const quantile = (p: number, tail: number) => {
    let sum = 0;
    for (let k = 0; k <= 20; k += 1) {
      sum += binomial(k, p);
      if (sum >= tail) return k / 20;
    }
    return 1;
  };
  const covers = (x: number) => quantile(x / 20, 0.025) <= 0.5 && 0.5 <= quantile(x / 20, 0.975);
  let exact = 0;
  for (let x = 0; x <= 20; x += 1) if (covers(x)) exact += binomial(x, 0.5);
  let covered = 0;
  const outcomes = 21;
  for (let x = 0; x < outcomes; x += 1) {
    const share = bootstrapCounts([[20 - x, x]], (row) => (row[1] as number) / 20, { seed: x, replicates: 5000 });
    const { low, high } = percentileInterval(share as Bootstrap);
    if (low <= 0.5 && 0.5 <= high) covered += binomial(x, 0.5);
  }
  // Weighted by the probability of each outcome both are the same number, unless a limit is at .5 by chance.
  expect(covered).toBeCloseTo(exact, 12);
});

test('covers the mean of many raters 95 times of 100', () => {
  // 1000 staffs of 60, shares .1 .2 .4 .3; three standard errors of √(.95 · .05 / 1000) = .0069, and .01 less for a
  // bootstrap with 60 raters, whose standard error is √(59/60) of what it should be.
  const shares = [0.1, 0.3, 0.7, 1];
  let state = 5;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const mean = (row: ArrayLike<number>) =>
    Array.from(row).reduce((sum, count, level) => sum + (count * (level + 1)) / 60, 0);
  let covered = 0;
  for (let staff = 0; staff < 1000; staff += 1) {
    const counts = [0, 0, 0, 0];
    for (let rater = 0; rater < 60; rater += 1) {
      const part = next();
      const level = shares.findIndex((share) => part < share);
      counts[level] = (counts[level] as number) + 1;
    }
    const { low, high } = percentileInterval(
      bootstrapCounts([counts], mean, { seed: staff, replicates: 400 }) as Bootstrap,
    );
    if (low <= 2.9 && 2.9 <= high) covered += 1;
  }
  expect(covered / 1000).toBeGreaterThan(0.95 - 0.0207 - 0.01);
  expect(covered / 1000).toBeLessThan(0.95 + 0.0207);
});
