import { expect, test } from 'vitest';
import { fRatioPValue } from './f-ratio-p-value.ts';

test('is what lies above the ratio', () => {
  // Tables of F: 5 % above 2.90 with 5 and 15 degrees of freedom, 2.9013 to four decimals.
  expect(fRatioPValue({ f: 2.9013, freedomBetween: 5, freedomWithin: 15 })).toBeCloseTo(0.05, 5);
  expect(fRatioPValue({ f: 0, freedomBetween: 5, freedomWithin: 15 })).toBe(1);
});

test('is 0 without variance within', () => {
  expect(fRatioPValue({ f: undefined, freedomBetween: 5, freedomWithin: 15 })).toBe(0);
});
