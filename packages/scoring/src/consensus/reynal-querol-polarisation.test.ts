import { expect, test } from 'vitest';
import { reynalQuerolPolarisation } from './reynal-querol-polarisation.ts';

test('three equal camps: 4 · 3 · (1/9) · (2/3)', () => {
  expect(reynalQuerolPolarisation(Object.freeze([2, 2, 2]))).toBeCloseTo(8 / 9, 12);
});

test('the worked vector of van der Eijk (2001), as agrmt has it', () => {
  expect(reynalQuerolPolarisation(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.745792, 12);
});

test('of nobody there is none', () => {
  expect(reynalQuerolPolarisation(Object.freeze([0, 0]))).toBeUndefined();
});
