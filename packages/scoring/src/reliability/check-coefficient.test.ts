import { expect, test } from 'vitest';
import { checkCoefficient } from './check-coefficient.ts';

test('takes what a measure gives', () => {
  expect(checkCoefficient(-0.4, 0)).toBeUndefined();
  expect(checkCoefficient(1, 0.01)).toBeUndefined();
});

test.each([
  [Number.NaN, 0.1],
  [1e300, 0.1],
  [0.5, -0.1],
  [0.5, Number.NaN],
  [0.5, 5e-324],
])('refuses %d with an error of %d', (coefficient, error) => {
  expect(() => checkCoefficient(coefficient, error)).toThrow(
    /^Expected (a value|an error other than 0) from .* received/,
  );
});
