import { expect, test } from 'vitest';
import { matchedPairsRankBiserial } from './matched-pairs-rank-biserial.ts';

// Two up by 1, one up by 2, one down by 1, two stayed.
const table = Object.freeze([Object.freeze([1, 2, 1]), Object.freeze([1, 1, 0]), Object.freeze([0, 0, 0])]);

test('by hand', () => {
  expect(matchedPairsRankBiserial(table)).toBeCloseTo((2 + 2 + 4 - 2) / (2 + 2 + 2 + 4), 12);
});
