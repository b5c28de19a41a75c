import { expect, test } from 'vitest';
import { agreementPValue } from './agreement-p-value.ts';

const agreement = {
  coefficient: 0.2228,
  observedAgreement: 0.7,
  expectedAgreement: 0.5,
  standardError: 0.1,
  items: 11,
};

test('is two-sided by Student’s t', () => {
  // Tables of t with 10 degrees of freedom: 2.228 leaves 5 % outside.
  expect(agreementPValue(agreement)).toBeCloseTo(0.05, 4);
  expect(agreementPValue({ ...agreement, coefficient: -0.2228 })).toBe(agreementPValue(agreement));
  expect(agreementPValue({ ...agreement, coefficient: 0 })).toBe(1);
});

test('is 0 without any error, and nothing for 0 by 0', () => {
  expect(agreementPValue({ ...agreement, standardError: 0 })).toBe(0);
  expect(agreementPValue({ ...agreement, coefficient: 0, standardError: 0 })).toBeUndefined();
});

test('has nothing without a standard error', () => {
  expect(agreementPValue({ ...agreement, standardError: undefined })).toBeUndefined();
  expect(agreementPValue({ ...agreement, coefficient: undefined })).toBeUndefined();
});
