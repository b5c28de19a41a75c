import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modes } from './modes.ts';

test('one level, or all that tie', () => {
  expect(modes(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toEqual([5]);
  expect(modes(Object.freeze([4, 0, 4]))).toEqual([1, 3]);
  expect(modes(new Uint8Array([9, 2, 2, 1]).subarray(1))).toEqual([1, 2]);
});

test('of nobody there are none', () => {
  expect(modes([0, 0, 0])).toEqual([]);
});

test('weights that differ by rounding tie', () => {
  expect(modes([0.1 + 0.2, 0, 0.3])).toEqual([1, 3]);
});

test('large counts that differ by one do not', () => {
  expect(modes([2 ** 51, 2 ** 51 + 1])).toEqual([2]);
});

test('refuses what is not counts', () => {
  expect(() => modes([1, Number.NaN])).toThrow(RangeError);
});

test('are the levels that no other exceeds, and turn round with the scale', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 9 }), (list) => {
      const found = modes(list);
      const expected = list.flatMap((count, rank) =>
        count > 0 && list.every((other) => other <= count) ? [rank + 1] : [],
      );
      expect(found).toEqual(expected);
      expect(modes(list.toReversed())).toEqual(found.map((level) => list.length + 1 - level).toReversed());
    }),
    { numRuns: 1000 },
  );
});
