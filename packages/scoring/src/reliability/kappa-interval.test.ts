import { expect, test } from 'vitest';
import { kappaInterval } from './kappa-interval.ts';
import { type WeightedKappa, weightedKappa } from './weighted-kappa.ts';

const kappa: WeightedKappa = {
  coefficient: 0.4,
  observedAgreement: 0.7,
  expectedAgreement: 0.5,
  standardError: 0.1,
  nullStandardError: 0.09,
  items: 60,
};

test('goes as far as the normal distribution', () => {
  expect(kappaInterval(kappa)?.low).toBeCloseTo(0.4 - 0.195996, 6);
  expect(kappaInterval(kappa, 0.9)?.high).toBeCloseTo(0.4 + 0.164485, 6);
});

test('stays within −1 and 1', () => {
  expect(kappaInterval({ ...kappa, coefficient: 0.9 })?.high).toBe(1);
  expect(kappaInterval({ ...kappa, coefficient: -0.9 })?.low).toBe(-1);
});

test('has nothing without a coefficient', () => {
  const single = weightedKappa([
    [0, 0],
    [0, 9],
  ]) as WeightedKappa;
  expect(kappaInterval(single)).toBeUndefined();
  expect(kappaInterval({ ...kappa, standardError: undefined })).toBeUndefined();
  expect(kappaInterval({ ...kappa, coefficient: undefined })).toBeUndefined();
  for (const confidence of [1, 0, -0.5]) {
    expect(() => kappaInterval(kappa, confidence)).toThrow('Expected a confidence');
  }
});
