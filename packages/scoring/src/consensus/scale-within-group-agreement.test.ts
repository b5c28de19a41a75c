import { expect, test } from 'vitest';
import { scaleWithinGroupAgreement } from './scale-within-group-agreement.ts';

test('by hand: two indicators with a mean of 0.825', () => {
  // Variances 0.7 and 0 against 2.
  const items = Object.freeze([Object.freeze([0, 0, 2, 2, 1]), Object.freeze([0, 0, 0, 5, 0])]);
  expect(scaleWithinGroupAgreement(items)).toBeCloseTo((2 * 0.825) / (2 * 0.825 + 0.175), 12);
});

test('is 0 where the variance is larger than without agreement', () => {
  expect(
    scaleWithinGroupAgreement([
      [1, 0, 0, 0, 1],
      [2, 0, 0, 0, 2],
    ]),
  ).toBe(0);
});

test('rises with the number of indicators that agree equally well', () => {
  const one = [0, 0, 2, 2, 1];
  const few = scaleWithinGroupAgreement([one, one]) as number;
  const many = scaleWithinGroupAgreement([one, one, one, one]) as number;
  expect(many).toBeGreaterThan(few);
});

test('no indicator: none', () => {
  expect(scaleWithinGroupAgreement([])).toBeUndefined();
});
