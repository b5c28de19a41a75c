import { median } from '../distributions/median.ts';
import { checkSquareTable } from '../numbers/check-square-table.ts';

/**
 * The middle change of the same raters, in steps; between two changes, the point midway between them.
 *
 * Formula: the median of `j − i` over raters who went from level `i` to level `j`.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: steps of the scale. Range: `−(k − 1)` to `k − 1`, in halves.
 * - No raters: `undefined`.
 * - Assumes that the steps between levels are equally large, and that each rater is linked to themselves.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @returns the median change in steps, or `undefined` when there are no raters
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, medianChange } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 3];
 * const after = [2, 3, 2, 2];
 * console.log(medianChange(crossTable(before, after, 3))); // => 0.5
 * ```
 */
export function medianChange(table: readonly ArrayLike<number>[]): number | undefined {
  checkSquareTable(table);
  const steps = new Array<number>(2 * table.length - 1).fill(0);
  table.forEach((row, before) => {
    for (let after = 0; after < row.length; after += 1) {
      const place = after - before + table.length - 1;
      steps[place] = (steps[place] as number) + (row[after] as number);
    }
  });
  const middle = median(steps);
  return middle === undefined ? undefined : middle - table.length;
}
