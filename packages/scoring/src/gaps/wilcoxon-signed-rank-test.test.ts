import { expect, test } from 'vitest';
import { wilcoxonSignedRankTest } from './wilcoxon-signed-rank-test.ts';

const table = Object.freeze([Object.freeze([17, 13, 9]), Object.freeze([7, 12, 10]), Object.freeze([0, 5, 27])]);

test('a table of 100 raters, as R and coin have it', () => {
  expect(wilcoxonSignedRankTest(table)).toEqual({
    rankSum: 774,
    z: expect.closeTo(3.478002802831461, 10),
    p: expect.closeTo(0.0005051646426777542, 12),
  });
  expect(wilcoxonSignedRankTest(table, { continuity: true })?.p).toBeCloseTo(0.0005170394479110945, 12);
  expect(wilcoxonSignedRankTest(table, { zeros: 'pratt' })?.p).toBeCloseTo(0.0013641693021764212, 12);
});

test('when nobody moved there is none', () => {
  expect(
    wilcoxonSignedRankTest([
      [3, 0],
      [0, 2],
    ]),
  ).toBeUndefined();
});
