import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { biasCorrectedInterval } from './bias-corrected-interval.ts';
import type { Bootstrap } from './bootstrap.ts';
import { bootstrapRows } from './bootstrap-rows.ts';
import { percentileInterval } from './percentile-interval.ts';
import { rowsAcceleration } from './rows-acceleration.ts';

// Efron & Tibshirani (1993), An Introduction to the Bootstrap, table 14.1: test A of 26 children.
const spatial = [48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41];
const variance = (rows: readonly number[]) => {
  const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
  return rows.reduce((sum, row) => sum + (row - mean) ** 2, 0) / rows.length;
};

test('the published example: the variance of a test', () => {
  const bootstrap = bootstrapRows(spatial, variance, { seed: 1993, replicates: 20_000 }) as Bootstrap;
  expect(bootstrap.estimate).toBeCloseTo(171.5, 1);
  const acceleration = rowsAcceleration(spatial, variance);
  expect(acceleration).toBeCloseTo(0.061, 3);
  // Printed: 90 % from 115.8 to 259.6, and by percentiles from 100.8 to 233.9, of 2000 draws. The standard error of such
  // a limit is √(.05 · .95 / 2000) over the density there, .103 / 41.7 for a normal distribution: 2; in the longer upper
  // tail twice that. Ours have a third of it.
  const corrected = biasCorrectedInterval(bootstrap, acceleration, 0.9);
  expect(Math.abs((corrected?.low ?? 0) - 115.8)).toBeLessThan(6.5);
  expect(Math.abs((corrected?.high ?? 0) - 259.6)).toBeLessThan(13);
  const percentile = percentileInterval(bootstrap, 0.9);
  expect(Math.abs(percentile.low - 100.8)).toBeLessThan(6.5);
  expect(Math.abs(percentile.high - 233.9)).toBeLessThan(6.5);
});

const symmetric: Bootstrap = {
  estimate: 50,
  replicates: Float64Array.from({ length: 101 }, (_, index) => index),
  withoutValue: 0,
  standardError: 29,
  bias: 0,
};

test('is the percentile interval without bias and acceleration', () => {
  const corrected = biasCorrectedInterval(symmetric, 0);
  const plain = percentileInterval(symmetric);
  expect(corrected?.low).toBeCloseTo(plain.low, 9);
  expect(corrected?.high).toBeCloseTo(plain.high, 9);
});

test('goes up where most replicates are below the estimate, and with the acceleration', () => {
  const middle = biasCorrectedInterval(symmetric, 0);
  const biased = biasCorrectedInterval({ ...symmetric, estimate: 60 }, 0);
  const skewed = biasCorrectedInterval(symmetric, 0.1);
  for (const other of [biased, skewed]) {
    expect(other?.low).toBeGreaterThan(middle?.low as number);
    expect(other?.high).toBeGreaterThan(middle?.high as number);
  }
});

test('counts replicates that equal the estimate half, but for their rounding', () => {
  const tied = { ...symmetric, estimate: 0.3, replicates: Float64Array.of(0.1, 0.1 + 0.2, 0.3, 0.5) };
  const corrected = biasCorrectedInterval(tied, 0, 0.5);
  const plain = percentileInterval(tied, 0.5);
  expect(corrected?.low).toBeCloseTo(plain.low, 9);
  expect(corrected?.high).toBeCloseTo(plain.high, 9);
});

test('has nothing with all replicates on one side, no acceleration, or one that turns the scale round', () => {
  expect(biasCorrectedInterval({ ...symmetric, estimate: -1 }, 0)).toBeUndefined();
  expect(biasCorrectedInterval({ ...symmetric, estimate: 101 }, 0)).toBeUndefined();
  expect(biasCorrectedInterval(symmetric, undefined)).toBeUndefined();
  expect(biasCorrectedInterval(symmetric, 1)).toBeUndefined();
  expect(biasCorrectedInterval(symmetric, -1)).toBeUndefined();
});

test('does not depend on the unit, ties and their rounding included', () => {
  const tied = { ...symmetric, estimate: 0.3, replicates: Float64Array.of(0.1, 0.1 + 0.2, 0.3, 0.5) };
  const plain = biasCorrectedInterval(tied, 0.1, 0.5);
  for (const unit of [2 ** -40, 2 ** 40]) {
    // A power of two changes no digit.
    const replicates = tied.replicates.map((value) => value * unit);
    const { low, high } = biasCorrectedInterval({ ...tied, estimate: 0.3 * unit, replicates }, 0.1, 0.5) as Interval;
    expect({ low: low / unit, high: high / unit }).toEqual(plain);
  }
});

test('counts replicates of 0 half where the estimate is 0', () => {
  const tied = { ...symmetric, estimate: 0, replicates: Float64Array.of(-1, 0, 0, 1) };
  const corrected = biasCorrectedInterval(tied, 0, 0.9);
  const plain = percentileInterval(tied, 0.9);
  expect(corrected?.low).toBeCloseTo(plain.low, 9);
  expect(corrected?.high).toBeCloseTo(plain.high, 9);
});

test('has nothing where a limit lies just where the acceleration turns the scale round', () => {
  // Without bias 1 − a (z₀ + z) is 0 for the upper limit when a is 1 / z; at 50 % no rounding is in between.
  const z = -normalQuantile(0.25);
  expect((1 / z) * z).toBe(1);
  expect(biasCorrectedInterval(symmetric, 1 / z, 0.5)).toBeUndefined();
  expect(biasCorrectedInterval(symmetric, -1 / z, 0.5)).toBeUndefined();
});

test.each([95, 1, 0, -0.5, Number.NaN])('refuses a confidence of %d', (confidence) => {
  expect(() => biasCorrectedInterval(symmetric, 0, confidence)).toThrow(
    `Expected a confidence (0.95 is 95 %) of more than 0 and less than 1; received ${confidence}.`,
  );
});
