import { expect, it } from 'vitest';
import { levelsOf } from './demands.ts';

it('takes the level first that most chose', () => {
  const cells = [
    { id: 'a', n: 6, counts: [1, 5] },
    { id: 'b', n: 9, counts: [0, 2, 7] },
  ];
  // Of both together 1, 7 and 7 chose the levels.
  expect(levelsOf(cells).map(({ level }) => level)).toEqual([1, 2, 0]);
  expect(levelsOf(cells).map(({ values }) => values)).toEqual([
    [5, 2],
    [0, 7],
    [1, 0],
  ]);
});
