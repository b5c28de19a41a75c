import { expect, test } from 'vitest';
import { checkChangeTable } from './check-change-table.ts';

test('counts the raters of a table', () => {
  expect(checkChangeTable([[1, 2], new Uint8Array([0, 4])])).toBe(7);
});

test('refuses what is not square, not whole, or has no levels', () => {
  expect(() => checkChangeTable([[1, 2], [1]])).toThrow(
    new RangeError('Expected 2 counts in each of 2 rows; received 1.'),
  );
  expect(() =>
    checkChangeTable([
      [1, 2],
      [1, 0.5],
    ]),
  ).toThrow('Expected whole counts');
  expect(() => checkChangeTable([[1]])).toThrow('two or more levels');
  expect(() => checkChangeTable([])).toThrow(
    new RangeError('Expected a row for each of two or more levels; received none.'),
  );
});
