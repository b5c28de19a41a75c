import { expect, test } from 'vitest';
import { levelAt } from './level-at.ts';

const counts = Object.freeze([0, 2, 0, 1, 0]);

test.each([
  [0, 2],
  [1, 2],
  [2, 2],
  [2.5, 4],
  [3, 4],
  [9, 4],
])('at least %d: level %d', (position, level) => {
  expect(levelAt(counts, position)).toBe(level);
});

test.each([
  [0, 2],
  [1.5, 2],
  [2, 4],
  [3, 4],
])('more than %d: level %d', (position, level) => {
  expect(levelAt(counts, position, true)).toBe(level);
});
