import { expect, test } from 'vitest';
import { oneFactorStart } from './one-factor-start.ts';

test('is higher for items that correlate more, with their signs, and at most √½', () => {
  const start = oneFactorStart([
    [1, 0.5, -0.1],
    [0.5, 1, -0.6],
    [-0.1, -0.6, 1],
  ]);
  const [first = 0, second = 0, third = 0] = start;
  expect(second).toBeGreaterThan(-third);
  expect(-third).toBeGreaterThan(first);
  expect(first).toBeGreaterThan(0);
  expect(second).toBeCloseTo(Math.SQRT1_2, 15);
});

test('takes no correlation at all for one above 0', () => {
  const start = oneFactorStart([
    [1, 0.5, 0],
    [0.5, 1, 0],
    [0, 0, 1],
  ]);
  expect(start[2]).toBeGreaterThan(0);
});
