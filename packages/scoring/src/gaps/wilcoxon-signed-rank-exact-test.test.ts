import { expect, test } from 'vitest';
import { wilcoxonSignedRankExactTest } from './wilcoxon-signed-rank-exact-test.ts';

test('Hollander & Wolfe (1973), depression: ranks 2 and 3 of nine rose, 0.0391', () => {
  // Nine changes of different sizes, as steps of a scale long enough: 2 and 3 up, the others down.
  const table = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  for (const step of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const up = step === 2 || step === 3;
    (table[up ? 0 : step] as number[])[up ? step : 0] = 1;
  }
  expect(wilcoxonSignedRankExactTest(table)).toEqual({ rankSum: 5, p: 20 / 2 ** 9 });
});

test('a table of 100 raters, as coin has it', () => {
  const table = Object.freeze([Object.freeze([17, 13, 9]), Object.freeze([7, 12, 10]), Object.freeze([0, 5, 27])]);
  expect(wilcoxonSignedRankExactTest(table)?.p).toBeCloseTo(0.0003196338773250318, 12);
  expect(wilcoxonSignedRankExactTest(table, { zeros: 'pratt' })?.p).toBeCloseTo(0.0012319747180526974, 12);
});

test('400 who moved are the most, whichever way they went', () => {
  // All changes are alike, so that only one of 2⁴⁰⁰ ways is as far to each side.
  expect(
    wilcoxonSignedRankExactTest([
      [0, 400],
      [0, 0],
    ]),
  ).toEqual({ rankSum: 400 * 200.5, p: 2 ** -399 });
  expect(() =>
    wilcoxonSignedRankExactTest([
      [0, 201],
      [200, 0],
    ]),
  ).toThrow('received 401 who moved');
});

test('when nobody moved there is none, and 401 who moved are refused', () => {
  expect(
    wilcoxonSignedRankExactTest([
      [3, 0],
      [0, 2],
    ]),
  ).toBeUndefined();
  expect(() =>
    wilcoxonSignedRankExactTest([
      [3, 401],
      [0, 2],
    ]),
  ).toThrow(
    new RangeError(
      'Expected few enough raters to go through all directions; received 401 who moved. Use wilcoxonSignedRankTest, which is as good for so many.',
    ),
  );
});
