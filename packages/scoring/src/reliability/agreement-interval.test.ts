import { expect, test } from 'vitest';
import { agreementInterval } from './agreement-interval.ts';

const agreement = { coefficient: 0.4, observedAgreement: 0.7, expectedAgreement: 0.5, standardError: 0.1, items: 11 };

test('goes as far as Student’s t', () => {
  // Tables of t with 10 degrees of freedom: 2.228 at 95 %, 3.169 at 99 %.
  const interval = agreementInterval(agreement);
  expect(interval?.low).toBeCloseTo(0.4 - 0.2228, 4);
  expect(interval?.high).toBeCloseTo(0.4 + 0.2228, 4);
  expect(agreementInterval(agreement, 0.99)?.low).toBeCloseTo(0.4 - 0.3169, 4);
});

test('ends at 1', () => {
  expect(agreementInterval({ ...agreement, coefficient: 0.9 })?.high).toBe(1);
});

test('has nothing without a standard error', () => {
  expect(agreementInterval({ ...agreement, standardError: undefined })).toBeUndefined();
  expect(agreementInterval({ ...agreement, coefficient: undefined })).toBeUndefined();
});

test('refuses what is not a confidence', () => {
  for (const confidence of [95, 0, -0.5]) {
    expect(() => agreementInterval(agreement, confidence)).toThrow('Expected a confidence');
  }
});
