import { expect, test } from 'vitest';
import { normalBodyRatio } from './normal-body-ratio.ts';

// Abramowitz & Stegun (1964), table 26.1: P(1) = 0.841344746068543, Z(1) = 0.241970724519143.
test('at 1, from a printed table', () => {
  expect(normalBodyRatio(1)).toBeCloseTo(0.341344746068543 / 0.241970724519143, 13);
});

test('is odd, and z near 0', () => {
  expect(normalBodyRatio(0)).toBe(0);
  expect(normalBodyRatio(-1.5)).toBe(-normalBodyRatio(1.5));
  expect(normalBodyRatio(1e-9)).toBeCloseTo(1e-9, 20);
});
