import { checkLevels } from '../numbers/check-levels.ts';
import { checkRatings } from './check-ratings.ts';

/**
 * Refuses what isn't a table of levels of one scale.
 *
 * @param ratings - one row per rater with one level per item, the lowest is 1; 0 is missing
 * @param levels - how many levels the scale has
 * @returns how many items there are
 * @throws RangeError when the scale has fewer than 2 or more than 256 levels, the rows aren't equally long, or a rating isn't one of the
 *   levels or 0
 */
export function checkCodes(ratings: readonly ArrayLike<number>[], levels: number): number {
  checkLevels(levels);
  const items = checkRatings(ratings);
  for (const row of ratings) {
    for (let item = 0; item < items; item += 1) checkCode(row[item] as number, levels);
  }
  return items;
}

function checkCode(level: number, levels: number): void {
  if (level <= levels && Number.isInteger(level)) return;
  throw new RangeError(`Expected levels from 1 (the lowest) to ${levels}, or 0 for missing; received ${level}.`);
}
