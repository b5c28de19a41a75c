import { expect, test } from 'vitest';
import { integrateDecay } from './integrate-decay.ts';

// In closed form; the last is e · E₃(1), with the exponential integral of Abramowitz & Stegun (1964), table 5.4.
test.each([
  ['an exponential', (u: number) => -u, 1],
  ['a normal density', (u: number) => (-u * u) / 2, Math.sqrt(Math.PI / 2)],
  ['an exponential over a power', (u: number) => -u - 3 * Math.log1p(u), Math.E * 0.10969196719776014],
])('%s', (_, logarithm, expected) => {
  for (const width of [0.5, 1, 2]) {
    expect(Math.abs(integrateDecay(logarithm, width) / expected - 1)).toBeLessThan(1e-13);
  }
});

test('scales with the function', () => {
  for (const scale of [1e-300, 1e-200, 1e-8, 1e8, 1e200]) {
    expect(Math.abs(integrateDecay((u) => -u / scale, scale) / scale - 1)).toBeLessThan(1e-13);
  }
});

test('ends when there is nothing to integrate', () => {
  expect(integrateDecay(() => Number.NaN, 1)).toBeNaN();
  expect(integrateDecay(() => Number.NEGATIVE_INFINITY, 1)).toBe(0);
});
