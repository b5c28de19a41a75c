import { expect, test } from 'vitest';
import { signedRanks } from './signed-ranks.ts';

// Two stayed, two up by 1, one down by 1, one up by 2.
const table = Object.freeze([Object.freeze([1, 2, 1]), Object.freeze([1, 1, 0]), Object.freeze([0, 0, 0])]);

test('without those who stayed: ranks 2, 2, 2 and 4', () => {
  expect(signedRanks(table, 'wilcoxon')).toEqual([
    { up: 2, down: 1, doubledRank: 4 },
    { up: 1, down: 0, doubledRank: 8 },
  ]);
});

test('after those who stayed: ranks 4, 4, 4 and 6', () => {
  expect(signedRanks(table, 'pratt')).toEqual([
    { up: 2, down: 1, doubledRank: 8 },
    { up: 1, down: 0, doubledRank: 12 },
  ]);
});
