import { checkSquareTable } from '../numbers/check-square-table.ts';
import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';

/**
 * Whether the same raters use the levels as often as before: a test of the whole distribution, not of its direction.
 *
 * Formula: `dᵀ S⁻ d`, with `dᵢ` the raters on level `i` before less those after, `Sᵢᵢ` the raters who came to or left it,
 * and `Sᵢⱼ` minus those who went from `i` to `j` or back. As many degrees of freedom as the rank of `S`: one less than the
 * number of levels when somebody came to or left each of them and all hang together by such moves.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: chi-square; a probability. Range: 0 and up; 0 to 1.
 * - No raters: `undefined`. Nobody moved: 0 with 0 degrees of freedom, `p` is 1.
 * - Assumes nothing about the order of the levels, and some ten raters who moved for each level.
 *
 * Source: Stuart (1955), Biometrika 42(3/4), 412–416; Maxwell (1970), British Journal of Psychiatry 116(535), 651–655. The
 * same as `mh_test` of the R package coin; for two levels it is McNemar's test.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the test, or `undefined` when there are no raters
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, stuartMaxwellTest } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 2, 1];
 * const after = [2, 2, 3, 3, 3];
 * console.log(stuartMaxwellTest(crossTable(before, after, 3))?.statistic); // => 4.5
 * ```
 */
export function stuartMaxwellTest(table: readonly ArrayLike<number>[]): ChiSquareTest | undefined {
  if (checkSquareTable(table) === 0) return undefined;
  const moves = table.map((row, level) => Array.from(row, (left, other) => left + cameFrom(table, other, level)));
  const differences = table.map((row, level) =>
    Array.from(row).reduce((sum, left, other) => sum + left - cameFrom(table, other, level), 0),
  );
  let statistic = 0;
  let rank = 0;
  for (let level = 0; level < table.length; level += 1) {
    const difference = differences[level] as number;
    const toLater = (moves[level] as number[]).slice(level + 1).reduce((sum, raters) => sum + raters, 0);
    // The last of the levels that hang together by moves: what differs on it follows from the others.
    if (toLater === 0) continue;
    statistic += (difference / toLater) * difference;
    rank += 1;
    passOn(moves, differences, level, toLater);
  }
  return chiSquareTest(statistic, rank);
}

function cameFrom(table: readonly ArrayLike<number>[], other: number, level: number): number {
  return (table[other] as ArrayLike<number>)[level] as number;
}

/**
 * Takes a level out, and gives its moves and its difference to the later levels that it is tied to. Only sums and
 * products of what is not negative: nothing is lost by rounding, however unequal the numbers.
 */
function passOn(moves: readonly number[][], differences: number[], level: number, toLater: number): void {
  const own = moves[level] as number[];
  for (let later = level + 1; later < moves.length; later += 1) {
    const share = (own[later] as number) / toLater;
    differences[later] = (differences[later] as number) + share * (differences[level] as number);
    const row = moves[later] as number[];
    for (let other = level + 1; other < moves.length; other += 1) {
      if (other !== later) row[other] = (row[other] as number) + share * (own[other] as number);
    }
  }
}
