import { expect, test } from 'vitest';
import { modalShare } from './modal-share.ts';

test('the level with most raters, tied or not', () => {
  expect(modalShare(Object.freeze([1, 5, 2]))).toBe(5 / 8);
  expect(modalShare(Object.freeze([4, 0, 4]))).toBe(0.5);
  expect(modalShare(Object.freeze([0, 0]))).toBeUndefined();
});
