import { expect, test } from 'vitest';
import { checkCellLevels } from './check-cell-levels.ts';

test.each([0, 1, 2.5, 13, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s levels', (levels) => {
  const message = `Expected 2 to 12 levels; received ${levels}. Take the single measures for longer scales.`;
  expect(() => checkCellLevels(levels)).toThrow(new RangeError(message));
});

test.each([2, 12])('takes %d levels', (levels) => {
  expect(() => checkCellLevels(levels)).not.toThrow();
});
