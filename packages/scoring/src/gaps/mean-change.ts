import { checkSquareTable } from '../numbers/check-square-table.ts';

/**
 * How many steps the same raters moved on average, up less down.
 *
 * Formula: `Σ nᵢⱼ (j − i) / n`, with `nᵢⱼ` the raters who went from level `i` to level `j`.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: steps of the scale. Range: `−(k − 1)` to `k − 1`.
 * - No raters: `undefined`.
 * - Assumes that the steps between levels are equally large, and that each rater is linked to themselves. 0 also when as
 *   many steps went up as down: see `changeDirections`.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the mean change in steps, or `undefined` when there are no raters
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, meanChange } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 3];
 * const after = [2, 3, 2, 2];
 * console.log(meanChange(crossTable(before, after, 3))); // => 0.5
 * ```
 */
export function meanChange(table: readonly ArrayLike<number>[]): number | undefined {
  const total = checkSquareTable(table);
  if (total === 0) return undefined;
  let steps = 0;
  table.forEach((row, before) => {
    for (let after = 0; after < row.length; after += 1) steps += ((row[after] as number) / total) * (after - before);
  });
  return steps;
}
