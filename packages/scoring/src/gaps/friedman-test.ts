import { checkLevel } from '../numbers/check-level.ts';
import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';

/**
 * Whether the same raters rate differently over three or more occasions, such as waves, or indicators.
 *
 * Formula: `(k − 1) Σ (Rⱼ − n (k + 1) / 2)² / Σ (r − (k + 1) / 2)²`, with `r` the rank of each occasion for each of `n`
 * raters among their `k` occasions, shared between equal ratings, and `Rⱼ` the sum of the ranks of occasion `j`.
 *
 * - Input: one row per rater and one column per occasion; level positions from 1 (the lowest), 0 where the rating is
 *   missing. A rater with one missing rating doesn't count.
 * - Unit: chi-square; a probability. Range: 0 to `n (k − 1)`; 0 to 1.
 * - No raters, fewer than two occasions, or no rater who ever changed: `undefined`.
 * - Assumes raters independent of each other, and more than some ten of them.
 *
 * Divided by `n (k − 1)` it is Kendall's W.
 *
 * Source: Friedman (1937), Journal of the American Statistical Association 32(200), 675–701. The same as `friedman.test`
 * of R.
 *
 * @param ratings - for each rater the level on each occasion
 * @param levels - how many levels the scale has
 * @returns the test, or `undefined` when there is nothing to compare
 * @throws RangeError when the rows differ in length or a rating isn't 0 or a level of the scale
 * @example
 * ```ts
 * import { friedmanTest } from '@rubrikk/scoring';
 *
 * const ratings = [[1, 2, 3], [1, 2, 2], [2, 3, 4], [1, 1, 3]];
 * console.log(friedmanTest(ratings, 4)?.statistic.toFixed(3)); // => 7.000
 * ```
 */
export function friedmanTest(ratings: readonly ArrayLike<number>[], levels: number): ChiSquareTest | undefined {
  const occasions = ratings[0]?.length ?? 0;
  const sums = new Array<number>(occasions).fill(0);
  let squares = 0;
  for (const row of ratings) {
    if (row.length !== occasions) {
      throw new RangeError(`Expected ${occasions} ratings in every row; received ${row.length}.`);
    }
    if (!isComplete(row, levels)) continue;
    sums.forEach((sum, occasion) => {
      const rank = centredRank(row, occasion);
      sums[occasion] = sum + rank;
      squares += rank * rank;
    });
  }
  if (squares === 0) return undefined;
  const between = sums.reduce((sum, rankSum) => sum + rankSum * rankSum, 0);
  return chiSquareTest(((occasions - 1) * between) / squares, occasions - 1);
}

function isComplete(row: ArrayLike<number>, levels: number): boolean {
  let complete = true;
  for (let occasion = 0; occasion < row.length; occasion += 1) {
    if (row[occasion] === 0) complete = false;
    else checkLevel(row[occasion] as number, levels);
  }
  return complete;
}

/** The rank of one occasion within a rater's own, less the middle rank: half of those below it less those above it. */
function centredRank(row: ArrayLike<number>, occasion: number): number {
  let rank = 0;
  for (let other = 0; other < row.length; other += 1) {
    rank += Math.sign((row[occasion] as number) - (row[other] as number)) / 2;
  }
  return rank;
}
