import { expect, test } from 'vitest';
import { checkWhole } from './check-whole.ts';

test('takes whole numbers up to a thousand million', () => {
  expect(checkWhole(0, 7, 1e9)).toBeUndefined();
});

test.each([0.5, 1e9 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (number) => {
  expect(() => checkWhole(1, number)).toThrow(
    new RangeError(`Expected whole numbers up to 1000000000 for an exact result; received ${number}.`),
  );
});
