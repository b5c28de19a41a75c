import { expect, it } from 'vitest';
import { judgedLevel } from './judged-level.ts';

it('is the place of the only judgement', () => {
  expect(judgedLevel([1, 0, 0])).toBe(1);
  expect(judgedLevel(Float64Array.of(0, 0, 1))).toBe(3);
  expect(judgedLevel([0, 0, 0])).toBeUndefined();
  expect(judgedLevel([1, 1, 0])).toBeUndefined();
  expect(judgedLevel([0, 2, 0])).toBeUndefined();
  expect(judgedLevel([0.5, 0.5, 0])).toBeUndefined();
  expect(() => judgedLevel([1])).toThrow(RangeError);
});
