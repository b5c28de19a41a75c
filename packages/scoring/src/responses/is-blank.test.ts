import { expect, it } from 'vitest';
import { isBlank } from './is-blank.ts';

it.each([
  [[6, 6, 6], true],
  [[0, 6, 6], false],
  [[6, 6, 5], false],
  [[], false],
])('the codes %j, of which 6 is skipped: %s', (codes, expected) => {
  expect(isBlank(codes, 0, codes.length, 6)).toBe(expected);
  expect(isBlank([0, ...codes, 0], 1, codes.length + 1, 6)).toBe(expected);
});
