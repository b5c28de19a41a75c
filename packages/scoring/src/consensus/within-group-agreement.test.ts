import { expect, test } from 'vitest';
import { maximumVariance } from './maximum-variance.ts';
import { withinGroupAgreement } from './within-group-agreement.ts';

test('by hand: 3, 3, 4, 4, 5 have the variance 0.7, and five equal levels 2', () => {
  expect(withinGroupAgreement(Object.freeze([0, 0, 2, 2, 1]))).toBeCloseTo(1 - 0.7 / 2, 12);
});

test('against another variance', () => {
  expect(withinGroupAgreement(Object.freeze([0, 0, 2, 2, 1]), maximumVariance(5))).toBeCloseTo(1 - 0.7 / 4, 12);
});

test('one rater more than nothing is not enough', () => {
  expect(withinGroupAgreement(Object.freeze([0, 1, 0]))).toBeUndefined();
  expect(withinGroupAgreement(Object.freeze([0, 0, 0]))).toBeUndefined();
});

test('refuses weighted counts, a variance of 0, and no scale', () => {
  expect(() => withinGroupAgreement([0.5, 2, 1])).toThrow('Expected whole counts');
  expect(() => withinGroupAgreement([1, 2, 1], 0)).toThrow('Expected a finite variance');
  expect(() => withinGroupAgreement([])).toThrow('Expected a scale of 2 to 256 levels');
});
