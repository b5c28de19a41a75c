import { expect, test } from 'vitest';
import { checkSquareTable } from './check-square-table.ts';

test('counts the items', () => {
  expect(checkSquareTable([new Uint8Array([1, 2]), [0, 4]])).toBe(7);
});

test('refuses what is not square', () => {
  expect(() =>
    checkSquareTable([
      [1, 2, 3],
      [0, 4, 1],
    ]),
  ).toThrow(new RangeError('Expected 2 counts in each of 2 rows; received 3.'));
  expect(() => checkSquareTable([])).toThrow(
    new RangeError('Expected a row for each of two or more levels; received none.'),
  );
});

test('refuses what are not whole counts of two levels', () => {
  expect(() =>
    checkSquareTable([
      [1.5, 2],
      [0, 4],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    checkSquareTable([
      [-1, 2],
      [0, 4],
    ]),
  ).toThrow(RangeError);
  expect(() => checkSquareTable([[1]])).toThrow(RangeError);
});
