import { expect, test } from 'vitest';
import { ordinalEntropy } from './ordinal-entropy.ts';

test('by hand: cumulative shares of a quarter and of a half', () => {
  const quarter = -(0.25 * Math.log2(0.25) + 0.75 * Math.log2(0.75));
  expect(ordinalEntropy(Object.freeze([1, 1, 2]))).toBeCloseTo((quarter + 1) / 2, 12);
});

test('the worked vector of van der Eijk (2001), as agrmt has it', () => {
  expect(ordinalEntropy(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.46675080718335693, 12);
});

test('of nobody there is none', () => {
  expect(ordinalEntropy(Object.freeze([0, 0]))).toBeUndefined();
});
