import { expect, test } from 'vitest';
import { meanChange } from './mean-change.ts';

// Two up by 1, one up by 2, one down by 1, two stayed.
const table = Object.freeze([Object.freeze([1, 2, 1]), Object.freeze([1, 1, 0]), Object.freeze([0, 0, 0])]);

test('by hand', () => {
  expect(meanChange(table)).toBeCloseTo((1 + 1 + 2 - 1) / 6, 12);
});
