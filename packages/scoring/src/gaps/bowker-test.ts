import { checkSquareTable } from '../numbers/check-square-table.ts';
import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';

/**
 * Whether as many raters went from each level to each other as came back: a test of all changes at once, not of their
 * direction.
 *
 * Formula: `Σ (nᵢⱼ − nⱼᵢ)² / (nᵢⱼ + nⱼᵢ)` over `i < j`, with as many degrees of freedom as there are pairs of levels that
 * somebody moved between.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: chi-square; a probability. Range: 0 and up; 0 to 1.
 * - No raters: `undefined`. Nobody moved: 0 with 0 degrees of freedom, `p` is 1.
 * - Assumes nothing about the order of the levels, and some ten raters for each pair of levels.
 *
 * Source: Bowker (1948), Journal of the American Statistical Association 43(244), 572–574. The same as `mcnemar.test` of R
 * without correction, which has no result when a pair of levels is empty; for two levels it is McNemar's test.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the test, or `undefined` when there are no raters
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { bowkerTest, crossTable } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 2, 1];
 * const after = [2, 2, 3, 3, 3];
 * const test = bowkerTest(crossTable(before, after, 3));
 * console.log(test?.statistic, test?.degreesOfFreedom, test?.p.toFixed(4)); // => 5 3 0.1718
 * ```
 */
export function bowkerTest(table: readonly ArrayLike<number>[]): ChiSquareTest | undefined {
  if (checkSquareTable(table) === 0) return undefined;
  let statistic = 0;
  let pairs = 0;
  table.forEach((row, before) => {
    for (let after = before + 1; after < table.length; after += 1) {
      const there = row[after] as number;
      const back = (table[after] as ArrayLike<number>)[before] as number;
      if (there + back === 0) continue;
      statistic += ((there - back) / (there + back)) * (there - back);
      pairs += 1;
    }
  });
  return chiSquareTest(statistic, pairs);
}
