import { expect, test } from 'vitest';
import { leikDispersion } from './leik-dispersion.ts';

test('cumulative shares by hand: 0.25 and 0.75 of 3 levels', () => {
  expect(leikDispersion(Object.freeze([1, 2, 1]))).toBe((2 / 2) * (0.25 + 0.25));
});

test('fixed points', () => {
  expect(leikDispersion(Object.freeze([0, 0, 5]))).toBe(0);
  expect(leikDispersion(Object.freeze([5, 0, 0, 0, 5]))).toBe(1);
});

test('of nobody there is none', () => {
  expect(leikDispersion(Object.freeze([0, 0]))).toBeUndefined();
});
