import { expect, test } from 'vitest';
import { bowkerTest } from './bowker-test.ts';

test('a table of 100 raters, as R has it', () => {
  const table = Object.freeze([Object.freeze([17, 13, 9]), Object.freeze([7, 12, 10]), Object.freeze([0, 5, 27])]);
  expect(bowkerTest(table)).toEqual({
    statistic: expect.closeTo(12.466666666666667, 10),
    degreesOfFreedom: 3,
    p: expect.closeTo(0.00594412379276895, 12),
  });
});

test('leaves out levels that nobody moved between', () => {
  expect(
    bowkerTest([
      [1, 0, 2],
      [0, 3, 0],
      [0, 0, 1],
    ]),
  ).toEqual({
    statistic: 2,
    degreesOfFreedom: 1,
    p: expect.closeTo(0.15729920705028502, 12),
  });
});

test('as many there as back between two levels counts as a degree of freedom', () => {
  // 2 and 2 differ by nothing, 1 and 3 by (1 − 3)² / 4; with two degrees of freedom p is e^(−½).
  expect(
    bowkerTest([
      [0, 2, 0],
      [2, 0, 1],
      [0, 3, 0],
    ]),
  ).toEqual({ statistic: 1, degreesOfFreedom: 2, p: expect.closeTo(Math.exp(-1 / 2), 12) });
});

test('nobody moved, and nobody there', () => {
  expect(
    bowkerTest([
      [2, 0],
      [0, 1],
    ]),
  ).toEqual({ statistic: 0, degreesOfFreedom: 0, p: 1 });
  expect(
    bowkerTest([
      [0, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
});
