import { expect, test } from 'vitest';
import { varghaDelaneyA } from './vargha-delaney-a.ts';

test('Brunner & Munzel (2000), pain: 0.789 of the pairs, equal ones counted half', () => {
  expect(varghaDelaneyA(Object.freeze([3, 1, 4, 2, 1]), Object.freeze([11, 2, 0, 1, 0]))).toBeCloseTo(
    (103 + 37 / 2) / 154,
    12,
  );
});

test('one half for groups alike, and none for an empty one', () => {
  expect(varghaDelaneyA(Object.freeze([3, 1]), Object.freeze([6, 2]))).toBe(0.5);
  expect(varghaDelaneyA(Object.freeze([3, 1]), Object.freeze([0, 0]))).toBeUndefined();
});
