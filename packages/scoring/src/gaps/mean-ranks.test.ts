import { expect, test } from 'vitest';
import { meanRanks } from './mean-ranks.ts';

test('by hand: five raters on three levels, ranks 1.5, 1.5, 3.5, 3.5 and 5 about 3', () => {
  const groups = Object.freeze([Object.freeze([1, 1, 0]), Object.freeze([0, 0, 0]), Object.freeze([1, 1, 1])]);
  expect(meanRanks(groups)).toEqual({
    sizes: [2, 0, 3],
    centred: [(1.5 + 3.5) / 2 - 3, undefined, (1.5 + 3.5 + 5) / 3 - 3].map((rank) =>
      rank === undefined ? rank : expect.closeTo(rank, 12),
    ),
    total: 5,
    squares: 2 * 1.5 ** 2 + 2 * 0.5 ** 2 + 2 ** 2,
  });
});

test('of no groups', () => {
  expect(meanRanks([])).toEqual({ sizes: [], centred: [], total: 0, squares: 0 });
});
