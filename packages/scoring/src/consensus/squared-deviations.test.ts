import { expect, test } from 'vitest';
import { squaredDeviations } from './squared-deviations.ts';

test('1, 1, 2 and 4 about their mean 2', () => {
  expect(squaredDeviations(Object.freeze([2, 1, 0, 1]), 4)).toBe(1 + 1 + 0 + 4);
});
