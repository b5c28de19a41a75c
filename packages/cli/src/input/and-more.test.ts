import { expect, it } from 'vitest';
import { andMore } from './and-more.ts';

it.each([
  [1, 'And 1 more problem.'],
  [2, 'And 2 more problems.'],
])('andMore counts %i', (count, message) => {
  expect(andMore('a.csv', count)).toEqual({ file: 'a.csv', code: 'and-more', message, count });
});
