import { expect, test } from 'vitest';
import { randomState } from './random-state.ts';

const asPair = (state: Int32Array) =>
  [0, 2].map((word) => BigInt((state[word] as number) >>> 0) | (BigInt((state[word + 1] as number) >>> 0) << 32n));

test.each([
  // The first two numbers of splitmix64.c by Vigna.
  [1_234_567, [6_457_827_717_110_365_317n, 3_203_168_211_198_807_973n]],
  [0, [0xe220_a839_7b1d_cdafn, 0x6e78_9e6a_a1b9_65f4n]],
])('the numbers of SplitMix64 for %d', (seed, numbers) => {
  expect(asPair(randomState(seed))).toEqual(numbers);
});

test('every bit of the seed counts', () => {
  const seeds = [0, 1, 2 ** 31, 2 ** 32, 2 ** 52, Number.MAX_SAFE_INTEGER];
  expect(new Set(seeds.map((seed) => randomState(seed).join())).size).toBe(seeds.length);
});

test.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (seed) => {
  expect(() => randomState(seed)).toThrow(
    new RangeError(`Expected a whole number of 0 or more as the seed; received ${seed}.`),
  );
});
