import { expect, test } from 'vitest';
import { checkLevel } from './check-level.ts';

test.each([1, 2, 3])('takes level %d of 3', (level) => {
  expect(checkLevel(level, 3)).toBeUndefined();
});

test.each([0, 4, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses level %d of 3', (level) => {
  expect(() => checkLevel(level, 3)).toThrow(
    new RangeError(`Expected a level from 1 (the lowest) to 3; received ${level}.`),
  );
});
