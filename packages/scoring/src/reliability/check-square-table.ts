import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/**
 * Refuses what isn't a table of two raters on one scale.
 *
 * @param table - one row per level of the first rater, with how many items the second gave each level
 * @returns how many items there are
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
