import { expect, it } from 'vitest';
import { levelTables } from './level-tables.ts';
import { linkedSystem } from './linked-system.ts';

it('takes the numbers and then each level, lowest first, for cells of one table', () => {
  const cells = [
    { id: 'a', n: 3, counts: [1, 2] },
    { id: 'b', n: 4, counts: [0, 4] },
    { id: 'c', n: 7, counts: [1, 6] },
  ];
  const system = linkedSystem(['a', 'b', 'c'], [{ total: 'c', parts: ['a', 'b'] }]);
  const limits = [{ max: 4 }, undefined, undefined];
  const table = levelTables({ system, cells, isHidden: Uint8Array.of(1, 1, 0), limits });
  // Most chose the second level, but the first comes first.
  expect(table.values).toEqual([3, 4, 7, 1, 0, 1, 2, 4, 6]);
  expect(table.isHidden).toEqual([1, 1, 0, 1, 1, 0, 1, 1, 0]);
  expect(table.limits).toBe(limits);
  expect(table.equations).toEqual([
    // The sum, of numbers and of both levels.
    [
      [0, 1],
      [1, 1],
      [2, -1],
    ],
    [
      [3, 1],
      [4, 1],
      [5, -1],
    ],
    [
      [6, 1],
      [7, 1],
      [8, -1],
    ],
    // The levels of each cell come to its number.
    [
      [0, -1],
      [3, 1],
      [6, 1],
    ],
    [
      [1, -1],
      [4, 1],
      [7, 1],
    ],
    [
      [2, -1],
      [5, 1],
      [8, 1],
    ],
  ]);
});

it('takes a level that a cell does not count for chosen by nobody there', () => {
  const cells = [
    { id: 'a', n: 3, counts: [3] },
    { id: 'b', n: 4, counts: [1, 3] },
  ];
  const system = linkedSystem(['a', 'b'], []);
  expect(levelTables({ system, cells, isHidden: Uint8Array.of(1, 1), limits: [] }).values).toEqual([3, 4, 3, 1, 0, 3]);
});
