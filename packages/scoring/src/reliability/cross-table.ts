import { checkCodes } from './check-codes.ts';

/**
 * How often two raters gave each pair of levels to the same item, or raters gave them before and after.
 *
 * - Input: two lists of levels, one per item (or rater) in the same order; 0 is missing. Items that one of the two didn't
 *   rate are left out.
 * - Unit: items. Range: 0 and up.
 * - No item that both rated: all counts 0.
 * - Assumes nothing.
 *
 * The same as `table(factor(x, 1:levels), factor(y, 1:levels))` of R.
 *
 * @param first - the first rater's level for each item, the lowest is 1; 0 is missing
 * @param second - the second rater's levels
 * @param levels - how many levels the scale has, used or not
 * @returns one row per level of the first rater, with the counts of the second rater's levels, lowest first
 * @throws RangeError when the scale has fewer than two levels, the lists aren't equally long, or a rating isn't one of the
 *   levels or 0
 * @example
 * ```ts
 * import { crossTable } from '@rubrikk/scoring';
 *
 * const leader = [1, 2, 3, 3, 0];
 * const visitor = [1, 2, 2, 3, 1];
 * console.log(JSON.stringify(crossTable(leader, visitor, 3))); // => [[1,0,0],[0,1,0],[0,1,1]]
 * ```
 */
export function crossTable(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  levels: number,
): readonly (readonly number[])[] {
  const items = checkCodes([first, second], levels);
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  for (let item = 0; item < items; item += 1) {
    const row = table[(first[item] as number) - 1];
    const column = (second[item] as number) - 1;
    if (row !== undefined && column >= 0) row[column] = (row[column] as number) + 1;
  }
  return table;
}
