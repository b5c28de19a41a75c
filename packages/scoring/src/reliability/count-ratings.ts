import { checkCodes } from './check-codes.ts';

/**
 * How many raters chose each level of each item: what the coefficients of agreement over items start from.
 *
 * - Input: a table of levels, one row per rater, one column per item; 0 is a missing rating and isn't counted.
 * - Unit: raters. Range: 0 and up.
 * - No raters: no items, `[]`. An item that nobody rated: all counts 0.
 * - Assumes nothing. Who gave which rating is lost: {@link congerKappa} and {@link lightKappa} need the table itself.
 *
 * Raters are what Krippendorff calls observers, items his units. The same as `apply(X, 2, tabulate, levels)` of R.
 *
 * @param ratings - one row per rater with one level per item, the lowest is 1; 0 is missing
 * @param levels - how many levels the scale has, used or not
 * @returns one row per item with its counts, lowest level first
 * @throws RangeError when the scale has fewer than two levels, the rows aren't equally long, or a rating isn't one of the
 *   levels or 0
 * @example
 * ```ts
 * import { countRatings } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 3, 2],
 *   [1, 2, 0],
 * ];
 * console.log(JSON.stringify(countRatings(ratings, 3))); // => [[2,0,0],[0,1,1],[0,1,0]]
 * ```
 */
export function countRatings(ratings: readonly ArrayLike<number>[], levels: number): readonly (readonly number[])[] {
  checkCodes([], levels);
  const items = ratings[0]?.length ?? 0;
  const counts = new Uint32Array(items * (levels + 1));
  for (const row of ratings) {
    if (row.length !== items || !addRow(row, levels, counts)) checkCodes(ratings, levels);
  }
  return Array.from({ length: items }, (_, item) => levelsOf(counts, item * (levels + 1) + 1, levels));
}

/**
 * Counts one rater's levels; each item has a place for the missing ones first.
 *
 * @returns whether all are levels or 0: looked at while counting, as a table of thousands is read only once then
 */
function addRow(row: ArrayLike<number>, levels: number, counts: Uint32Array): boolean {
  const items = row.length;
  const stride = levels + 1;
  for (let item = 0, start = 0; item < items; item += 1, start += stride) {
    const level = row[item] as number;
    if ((level | 0) !== level || level < 0 || level > levels) return false;
    counts[start + level] = (counts[start + level] as number) + 1;
  }
  return true;
}

function levelsOf(counts: Uint32Array, start: number, levels: number): number[] {
  const row = new Array<number>(levels).fill(0);
  for (let level = 0; level < levels; level += 1) row[level] = counts[start + level] as number;
  return row;
}
