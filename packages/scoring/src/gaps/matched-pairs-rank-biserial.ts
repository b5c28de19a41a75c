import { signedRanks } from './signed-ranks.ts';

/**
 * How far the same raters rate higher than before, the larger changes counting more: 1 when all who moved rose, 0 when rises
 * and falls balance, −1 when all fell.
 *
 * Formula: `(R₊ − R₋) / (R₊ + R₋)`, with `R₊` and `R₋` the sums of the ranks, by the size of their change, of raters who
 * rose and who fell. Who stayed doesn't count.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: difference of two shares of the ranks. Range: −1 to 1.
 * - Nobody moved: `undefined`.
 * - Assumes that changes by the same number of steps are equally large wherever on the scale.
 *
 * Source: Kerby (2014), Comprehensive Psychology 3, 11.IT.3.1. The same as `rank_biserial` of the R package effectsize with
 * `paired = TRUE`.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the correlation, or `undefined` when nobody moved
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, matchedPairsRankBiserial } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 3];
 * const after = [2, 3, 2, 2];
 * console.log(matchedPairsRankBiserial(crossTable(before, after, 3))?.toFixed(2)); // => 0.50
 * ```
 */
export function matchedPairsRankBiserial(table: readonly ArrayLike<number>[]): number | undefined {
  let difference = 0;
  let sum = 0;
  for (const { up, down, doubledRank } of signedRanks(table, 'wilcoxon')) {
    difference += (up - down) * doubledRank;
    sum += (up + down) * doubledRank;
  }
  return sum === 0 ? undefined : difference / sum;
}
