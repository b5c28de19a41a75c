import { expect, test } from 'vitest';
import { ordinalVariation } from './ordinal-variation.ts';

test('cumulative shares by hand: 0.25 and 0.75 of 3 levels', () => {
  expect(ordinalVariation(Object.freeze([1, 2, 1]))).toBe((4 / 2) * (0.25 * 0.75 + 0.75 * 0.25));
});

test('1 - l2 of the worked vector of van der Eijk (2001), as agrmt has it', () => {
  expect(ordinalVariation(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(1 - 0.5973333333333335, 12);
});

test('of nobody there is none', () => {
  expect(ordinalVariation(Object.freeze([0, 0]))).toBeUndefined();
});
