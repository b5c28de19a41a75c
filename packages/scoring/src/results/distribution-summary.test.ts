import { expect, test } from 'vitest';
import { distributionSummary } from './distribution-summary.ts';

test('of nobody, nothing', () => {
  expect(distributionSummary([0, 0, 0], 0, 3)).toEqual({
    median: undefined,
    medianLow: undefined,
    medianHigh: undefined,
    interpolatedMedian: undefined,
    modes: [],
    favourable: undefined,
    consensus: undefined,
    agreement: undefined,
    polarisation: undefined,
    isSplit: undefined,
  });
});

test('an even split between two levels', () => {
  // 0 4 0 4 0: the middle two are on 2 and 4; mean 3, so each is 1 of 4 steps off: 1 + log2(1 − 1/4).
  const summary = distributionSummary([0, 4, 0, 4, 0], 8, 4);
  expect(summary).toMatchObject({ median: 3, medianLow: 2, medianHigh: 4, interpolatedMedian: 3, modes: [2, 4] });
  expect(summary.consensus).toBeCloseTo(1 + Math.log2(0.75), 14);
  // Wilson's interval about one half: 1/2 ∓ z / (2 √(n + z²)).
  const z = 1.959963984540054;
  const half = z / (2 * Math.sqrt(8 + z * z));
  expect(summary.favourable?.share).toBe(0.5);
  expect(summary.favourable?.low).toBeCloseTo(0.5 - half, 12);
  expect(summary.favourable?.high).toBeCloseTo(0.5 + half, 12);
});

test('the interval rests on the raters that it is told of, not on the weights', () => {
  const wide = distributionSummary([0.5, 0.5], 4, 2).favourable;
  const narrow = distributionSummary([0.5, 0.5], 400, 2).favourable;
  const z = 1.959963984540054;
  expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeCloseTo(z / Math.sqrt(4 + z * z), 12);
  expect((narrow?.high ?? 0) - (narrow?.low ?? 0)).toBeCloseTo(z / Math.sqrt(400 + z * z), 12);
});

test('published intervals (Newcombe 1998, table I)', () => {
  const favourable = distributionSummary([133, 15], 148, 2).favourable;
  expect([favourable?.low.toFixed(4), favourable?.high.toFixed(4)]).toEqual(['0.0624', '0.1605']);
});

test('of weights that no rater stands behind, a share has no interval to be told with', () => {
  expect(distributionSummary([1, 1], 0, 2).favourable).toBeUndefined();
});

test('refuses a favourable level that the scale lacks', () => {
  expect(() => distributionSummary([1, 2, 3], 6, 0)).toThrow(RangeError);
  expect(() => distributionSummary([1, 2, 3], 6, 4)).toThrow(RangeError);
});
