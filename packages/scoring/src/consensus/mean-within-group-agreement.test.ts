import { expect, test } from 'vitest';
import { meanWithinGroupAgreement } from './mean-within-group-agreement.ts';
import { withinGroupAgreement } from './within-group-agreement.ts';

const items = Object.freeze([
  Object.freeze([0, 0, 2, 2, 1]),
  Object.freeze([1, 0, 0, 0, 1]),
  Object.freeze([0, 3, 0, 4, 0]),
]);

test('is the mean over the indicators, below 0 too', () => {
  const each = items.map((counts) => withinGroupAgreement(counts) as number);
  expect(meanWithinGroupAgreement(items)).toBeCloseTo(each.reduce((sum, value) => sum + value) / 3, 12);
  expect(meanWithinGroupAgreement(items)).toBeLessThan(0);
});

test('against another variance: half on each end of 5 have 8 with two raters, 4 is the most in the long run', () => {
  expect(meanWithinGroupAgreement([[1, 0, 0, 0, 1]], 4)).toBe(1 - 8 / 4);
});

test('no indicator, or one with a single rater: none', () => {
  expect(meanWithinGroupAgreement([])).toBeUndefined();
  expect(meanWithinGroupAgreement([], 2)).toBeUndefined();
  expect(
    meanWithinGroupAgreement([
      [0, 2, 0],
      [0, 1, 0],
    ]),
  ).toBeUndefined();
});

test('refuses indicators on different scales', () => {
  expect(() =>
    meanWithinGroupAgreement([
      [1, 1, 0],
      [1, 1],
    ]),
  ).toThrow('Expected counts for one scale');
  expect(() => meanWithinGroupAgreement([[1, 1, 0]], -1)).toThrow('Expected a finite variance');
});
