import { expect, test } from 'vitest';
import { ordinalConcentration } from './ordinal-concentration.ts';

test('l of the worked vector of van der Eijk (2001), as agrmt has it', () => {
  expect(ordinalConcentration(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.7728734264634368, 12);
});

test('fixed points', () => {
  expect(ordinalConcentration(Object.freeze([0, 0, 5]))).toBe(1);
  expect(ordinalConcentration(Object.freeze([5, 0, 5]))).toBe(0);
  expect(ordinalConcentration(Object.freeze([0, 0]))).toBeUndefined();
});
