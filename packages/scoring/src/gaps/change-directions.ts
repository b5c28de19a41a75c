import { checkSquareTable } from '../numbers/check-square-table.ts';

/** How many raters moved to a higher level, stayed, and moved to a lower one. */
export interface ChangeDirections {
  /** Raters on a higher level than before. */
  readonly up: number;
  /** Raters on the same level. */
  readonly same: number;
  /** Raters on a lower level. */
  readonly down: number;
}

/**
 * How many of the same raters rate higher, the same and lower than before.
 *
 * Formula: the counts above, on and below the diagonal of the table, whose rows are the levels before.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: raters. Range: 0 and up.
 * - No raters: all 0.
 * - Assumes the order of the levels only, and that each rater is linked to themselves.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the three numbers
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { changeDirections, crossTable } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 3];
 * const after = [2, 3, 2, 2];
 * console.log(changeDirections(crossTable(before, after, 3))); // => { up: 2, same: 1, down: 1 }
 * ```
 */
export function changeDirections(table: readonly ArrayLike<number>[]): ChangeDirections {
  checkSquareTable(table);
  let up = 0;
  let same = 0;
  let down = 0;
  table.forEach((row, before) => {
    for (let after = 0; after < row.length; after += 1) {
      const raters = row[after] as number;
      if (after > before) up += raters;
      else if (after < before) down += raters;
      else same += raters;
    }
  });
  return { up, same, down };
}
