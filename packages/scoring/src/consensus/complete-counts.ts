import { checkLevel } from '../numbers/check-level.ts';
import { checkLevels } from '../numbers/check-levels.ts';

/**
 * Counts the levels of each indicator among the raters who rated all of them, as the measures over several indicators
 * want it.
 *
 * - Input: one row per rater and one column per indicator; level positions from 1 (the lowest), 0 where the rating is
 *   missing. A rater with one missing rating counts nowhere.
 * - Unit: raters.
 * - No raters: an empty list, as nothing says how many indicators there are.
 *
 * @param ratings - for each rater the level of every indicator
 * @param levels - how many levels the scale has
 * @returns for each indicator, how many of those raters chose each level, lowest level first
 * @throws RangeError when the rows differ in length or a rating isn't 0 or a level of the scale
 * @example
 * ```ts
 * import { completeCounts } from '@rubrikk/scoring';
 *
 * const ratings = [[1, 2], [1, 3], [2, 0]];
 * console.log(completeCounts(ratings, 3).join(' | ')); // => 2,0,0 | 0,1,1
 * ```
 */
export function completeCounts(ratings: readonly ArrayLike<number>[], levels: number): readonly (readonly number[])[] {
  checkLevels(levels);
  const width = ratings[0]?.length ?? 0;
  const items = Array.from({ length: width }, () => new Array<number>(levels).fill(0));
  for (const row of ratings) {
    if (row.length !== width) {
      throw new RangeError(`Expected a rating of each of ${width} indicators in every row; received ${row.length}.`);
    }
    if (!isComplete(row, levels)) continue;
    items.forEach((counts, item) => {
      counts[(row[item] as number) - 1] = (counts[(row[item] as number) - 1] as number) + 1;
    });
  }
  return items;
}

function isComplete(row: ArrayLike<number>, levels: number): boolean {
  let complete = true;
  for (let item = 0; item < row.length; item += 1) {
    if (row[item] === 0) complete = false;
    else checkLevel(row[item] as number, levels);
  }
  return complete;
}
