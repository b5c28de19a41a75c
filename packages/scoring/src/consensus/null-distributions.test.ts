import { expect, test } from 'vitest';
import { expectedVariance } from './expected-variance.ts';
import { nullDistributions } from './null-distributions.ts';

test.each([
  ['slightSkew', 1.34],
  ['moderateSkew', 0.9],
  ['heavySkew', 0.44],
  ['triangular', 1.32],
  ['normal', 1.04],
] as const)('LeBreton & Senter (2008), table 2: %s has the variance %d', (name, variance) => {
  const shares = nullDistributions[name];
  expect(shares.reduce((sum: number, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(expectedVariance(shares)).toBeCloseTo(variance, 12);
});
