import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossTable } from './cross-table.ts';

test('counts items that both rated', () => {
  expect(crossTable([1, 2, 3, 3, 0, 1], [1, 2, 2, 3, 1, 0], 3)).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 1, 1],
  ]);
  expect(crossTable([], [], 2)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('turns round with the raters', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (rated) => {
      const first = rated.map(([level]) => level);
      const second = rated.map(([, level]) => level);
      const table = crossTable(first, second, 4);
      const turned = crossTable(second, first, 4);
      expect(turned).toEqual(table.map((_, level) => table.map((row) => row[level])));
      expect(table.flat().reduce((sum, count) => sum + count)).toBe(
        rated.filter((levels) => !levels.includes(0)).length,
      );
    }),
    { numRuns: 1000 },
  );
});

test('refuses what is not a level, or lists of different length', () => {
  expect(() => crossTable([1], [4], 3)).toThrow(RangeError);
  expect(() => crossTable([1], [1, 2], 3)).toThrow(RangeError);
});
