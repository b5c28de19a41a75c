import { expect, test } from 'vitest';
import { stuartMaxwellTest } from './stuart-maxwell-test.ts';

test('a table of 100 raters, as coin has it', () => {
  const table = Object.freeze([Object.freeze([17, 13, 9]), Object.freeze([7, 12, 10]), Object.freeze([0, 5, 27])]);
  expect(stuartMaxwellTest(table)).toEqual({
    statistic: expect.closeTo(11.876422764227637, 9),
    degreesOfFreedom: 2,
    p: expect.closeTo(0.0026367415589692023, 12),
  });
});

test('levels in two parts that nobody moved between: the sum of McNemar’s test for each', () => {
  // Levels 1 and 3 exchange 5 and 1, levels 2 and 4 exchange 7 and 2, level 5 stays.
  const table = [
    [4, 0, 5, 0, 0],
    [0, 3, 0, 7, 0],
    [1, 0, 2, 0, 0],
    [0, 2, 0, 1, 0],
    [0, 0, 0, 0, 6],
  ];
  const test = stuartMaxwellTest(table);
  expect(test?.statistic).toBeCloseTo((5 - 1) ** 2 / 6 + (7 - 2) ** 2 / 9, 10);
  expect(test?.degreesOfFreedom).toBe(2);
});

test('nobody moved, and nobody there', () => {
  expect(
    stuartMaxwellTest([
      [2, 0],
      [0, 1],
    ]),
  ).toEqual({ statistic: 0, degreesOfFreedom: 0, p: 1 });
  expect(
    stuartMaxwellTest([
      [0, 0],
      [0, 0],
    ]),
  ).toBeUndefined();
});

test('keeps the one rater who moved beside very many who did', () => {
  // Level 2 is tied to 1 by very many and to 3 by one: all that differs goes through that one.
  const many = 2 ** 50;
  const test = stuartMaxwellTest([
    [0, many, 0],
    [many, 0, 1],
    [0, 0, 0],
  ]);
  expect(test?.statistic).toBeCloseTo(1, 9);
  expect(test?.degreesOfFreedom).toBe(2);
});
