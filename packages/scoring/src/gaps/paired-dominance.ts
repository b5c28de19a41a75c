import { changeDirections } from './change-directions.ts';

/**
 * How far the same raters rate higher than before: 1 when all rose, 0 when as many rose as fell, −1 when all fell.
 *
 * Formula: `(up − down) / n`, with `n` all raters, those who stayed too.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: difference of two shares of raters. Range: −1 to 1.
 * - No raters: `undefined`.
 * - Assumes the order of the levels only, and that each rater is linked to themselves.
 *
 * Source: Cliff (1993), Psychological Bulletin 114(3), 494–509, the within-subject delta.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the difference, or `undefined` when there are no raters
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, pairedDominance } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 3];
 * const after = [2, 3, 2, 2];
 * console.log(pairedDominance(crossTable(before, after, 3))); // => 0.25
 * ```
 */
export function pairedDominance(table: readonly ArrayLike<number>[]): number | undefined {
  const { up, same, down } = changeDirections(table);
  const total = up + same + down;
  return total === 0 ? undefined : (up - down) / total;
}
