import { expect, test } from 'vitest';
import { shareBelowTarget } from './share-below-target.ts';

test('by hand', () => {
  const counts = Object.freeze([1, 2, 1, 4]);
  expect([1, 2, 3, 4].map((target) => shareBelowTarget(counts, target))).toEqual([0, 1 / 8, 3 / 8, 4 / 8]);
});

test('of nobody there is none, and the target must be on the scale', () => {
  expect(shareBelowTarget(Object.freeze([0, 0]), 2)).toBeUndefined();
  expect(() => shareBelowTarget([1, 1], 3)).toThrow('Expected a level from 1 (the lowest) to 2; received 3.');
});
