import { expect, test } from 'vitest';
import { checkLevels } from './check-levels.ts';

test('takes scales of two levels and more', () => {
  expect(checkLevels(2)).toBeUndefined();
  expect(checkLevels(256)).toBeUndefined();
});

test.each([1, 257, 2.5, -3, Number.NaN, Number.POSITIVE_INFINITY])('refuses a scale of %d levels', (levels) => {
  expect(() => checkLevels(levels)).toThrow(new RangeError(`Expected a scale of 2 to 256 levels; received ${levels}.`));
});
