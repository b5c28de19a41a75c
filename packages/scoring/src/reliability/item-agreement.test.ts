import { expect, test } from 'vitest';
import { itemAgreement } from './item-agreement.ts';
import { weightMatrix } from './weight-matrix.ts';

test('counts pairs', () => {
  // Of the 6 pairs of 1, 1, 1, 2 three agree.
  expect(itemAgreement([3, 1, 0], weightMatrix('identity', 3))).toEqual({
    size: 4,
    shares: [0.75, 0.25, 0],
    agreement: 0.5,
  });
  // The other three agree half.
  expect(itemAgreement([3, 1, 0], weightMatrix('linear', 3))?.agreement).toBeCloseTo(0.75, 15);
});

test('has no agreement with one rating and nothing with none', () => {
  expect(itemAgreement([0, 1], weightMatrix('identity', 2))).toEqual({ size: 1, shares: [0, 1], agreement: undefined });
  expect(itemAgreement([0, 0], weightMatrix('identity', 2))).toBeUndefined();
});
