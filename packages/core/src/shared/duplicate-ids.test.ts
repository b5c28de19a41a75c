import { expect, test } from 'vitest';
import { duplicateIds } from './duplicate-ids.ts';

const placed = (...ids: string[]) => ids.map((id, at) => ({ id, path: ['list', at] }));

test('ids that each stand once', () => {
  expect(duplicateIds('unit', [])).toEqual([]);
  expect(duplicateIds('unit', placed('a', 'b', 'constructor'))).toEqual([]);
});

test('each time after the first is told, with the place of the first', () => {
  expect(duplicateIds('unit', placed('a', 'b', 'a', 'b', 'a'))).toEqual(
    [
      [2, 'a', 0],
      [3, 'b', 1],
      [4, 'a', 0],
    ].map(([at, id, first]) => ({
      code: 'duplicate-id',
      path: ['list', at],
      message: `The unit "${id}" already stands at $.list[${first}]; give each unit one place.`,
    })),
  );
});
