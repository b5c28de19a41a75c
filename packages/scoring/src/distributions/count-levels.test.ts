import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLevels } from './count-levels.ts';

test('counts each level, unused ones too, and no missing ratings', () => {
  expect(countLevels(Object.freeze([3, 1, 0, 3]), 4)).toEqual([1, 0, 2, 0]);
  expect(countLevels(new Uint8Array([9, 2, 2]).subarray(1), 2)).toEqual([0, 2]);
  expect(countLevels([], 3)).toEqual([0, 0, 0]);
});

test('adds up weights', () => {
  expect(countLevels([3, 1, 0, 3], 3, Object.freeze([0.5, 2, 7, 1]))).toEqual([2, 0, 1.5]);
  expect(countLevels([1, 2], 2, [0, 1])).toEqual([0, 1]);
});

test('every rating that is not missing is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (ratings) => {
      const counts = countLevels(ratings, 5);
      expect(counts).toEqual([1, 2, 3, 4, 5].map((level) => ratings.filter((rating) => rating === level).length));
      expect(countLevels(ratings, 5, new Array(ratings.length).fill(1))).toEqual(counts);
    }),
    { numRuns: 1000 },
  );
});

test.each([-1, 4, 1.5, Number.NaN])('refuses level %d of 3', (level) => {
  expect(() => countLevels([1, level], 3)).toThrow(
    new RangeError(`Expected levels from 1 (the lowest) to 3, 0 for missing; received ${level}.`),
  );
});

test.each([1, 2 ** 53, 2.5, Number.NaN])('refuses a scale of %d levels', (levels) => {
  expect(() => countLevels([1], levels)).toThrow(
    new RangeError(`Expected a scale of 2 to 256 levels; received ${levels}.`),
  );
});

test('refuses weights that add up to more than a number can be', () => {
  const message = 'Expected weights that add up to a number; received more than 1.7976931348623157e+308 on level 2.';
  expect(() => countLevels([2, 1, 2], 3, [Number.MAX_VALUE, 1, Number.MAX_VALUE])).toThrow(message);
});

test('refuses weights that do not fit', () => {
  expect(() => countLevels([1, 2], 3, [1])).toThrow('Expected a weight for each of the 2 ratings; received 1.');
  for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => countLevels([1], 3, [weight])).toThrow(`Expected weights of 0 or more; received ${weight}.`);
  }
});
