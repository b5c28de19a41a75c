import { expect, test } from 'vitest';
import { completeItems } from './complete-items.ts';

test('turns the table round without what is missing', () => {
  expect(completeItems([[1, 2, 3], Uint8Array.of(4, 0, 6)])).toEqual([
    [1, 4],
    [3, 6],
  ]);
  expect(completeItems([])).toEqual([]);
});

test('refuses what is no table', () => {
  expect(() => completeItems([[1], [-1]])).toThrow(RangeError);
});
