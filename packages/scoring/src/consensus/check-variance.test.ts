import { expect, test } from 'vitest';
import { checkVariance } from './check-variance.ts';

test('takes variances', () => {
  expect(checkVariance(0.44)).toBeUndefined();
  expect(checkVariance(Number.EPSILON)).toBeUndefined();
});

test.each([0, -1, 1e-300, Number.NaN, Number.POSITIVE_INFINITY])('refuses the variance %d', (variance) => {
  expect(() => checkVariance(variance)).toThrow(
    new RangeError(`Expected a finite variance of more than 0; received ${variance}.`),
  );
});
