import { expect, test } from 'vitest';
import { twoSidedP } from './two-sided-p.ts';

test('1.96 standard deviations either way, and none', () => {
  expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12);
  expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12);
  expect(twoSidedP(0)).toBe(1);
});
