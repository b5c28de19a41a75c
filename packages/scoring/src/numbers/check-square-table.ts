import { wholeTotalOf } from './whole-total-of.ts';

/**
 * Refuses what isn't a table of pairs on one scale: two raters' items, or raters before and after.
 *
 * @param table - one row per level of the first, with how many pairs have each level of the second
 * @returns how many pairs there are
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 */
export function checkSquareTable(table: readonly ArrayLike<number>[]): number {
  let total = 0;
  for (const row of table) {
    if (row.length !== table.length) {
      throw new RangeError(`Expected ${table.length} counts in each of ${table.length} rows; received ${row.length}.`);
    }
    total += wholeTotalOf(row);
  }
  if (table.length === 0) throw new RangeError('Expected a row for each of two or more levels; received none.');
  return total;
}
