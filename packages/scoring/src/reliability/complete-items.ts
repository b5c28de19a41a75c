import { checkRatings } from './check-ratings.ts';

/**
 * The items that every rater rated.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @returns one row per complete item with one rating per rater
 * @throws RangeError when the rows aren't equally long, or a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 */
export function completeItems(ratings: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  const items = checkRatings(ratings);
  const columns = Array.from({ length: items }, (_, item) => ratings.map((row) => row[item] as number));
  return columns.filter((column) => !column.includes(0));
}
