import { expect, it } from 'vitest';
import { largestFirst } from './largest-first.ts';

it('puts the largest contribution first and leaves those given as they are', () => {
  const given = Object.freeze([2, 10, 0, 9]);
  expect(largestFirst(given)).toEqual([10, 9, 2, 0]);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (contribution) => {
  expect(() => largestFirst([3, contribution])).toThrow(`Expected contributions from 0; received ${contribution}.`);
});
