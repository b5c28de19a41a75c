import { expect, test } from 'vitest';
import { chiSquareTest } from './chi-square-test.ts';

test('with two degrees of freedom p is e^(-x/2)', () => {
  expect(chiSquareTest(3, 2)).toEqual({ statistic: 3, degreesOfFreedom: 2, p: expect.closeTo(Math.exp(-1.5), 12) });
});

test('with none nothing could have differed', () => {
  expect(chiSquareTest(0, 0)).toEqual({ statistic: 0, degreesOfFreedom: 0, p: 1 });
});
