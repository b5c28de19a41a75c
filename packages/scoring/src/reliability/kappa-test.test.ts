import { expect, test } from 'vitest';
import { kappaTest } from './kappa-test.ts';
import type { WeightedKappa } from './weighted-kappa.ts';

const kappa: WeightedKappa = {
  coefficient: 0.2,
  observedAgreement: 0.7,
  expectedAgreement: 0.5,
  standardError: 0.1,
  nullStandardError: 0.1,
  items: 60,
};

test('divides by the standard error without agreement', () => {
  const test = kappaTest({ ...kappa, coefficient: -0.195996 });
  expect(test?.z).toBeCloseTo(-1.95996, 12);
  expect(test?.p).toBeCloseTo(0.05, 6);
  expect(kappaTest({ ...kappa, coefficient: 0 })).toEqual({ z: 0, p: 1 });
});

test('has nothing without coefficient or error', () => {
  expect(kappaTest({ ...kappa, coefficient: undefined })).toBeUndefined();
  expect(kappaTest({ ...kappa, nullStandardError: 0 })).toBeUndefined();
  expect(kappaTest({ ...kappa, nullStandardError: undefined })).toBeUndefined();
});
