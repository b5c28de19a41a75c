import type { MissingRatings } from './missing-ratings.ts';

/**
 * The raters who count under a rule for missing ratings.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns all rows, or those without a missing rating
 * @throws RangeError when there is no such rule
 */
export function rowsFor(ratings: readonly ArrayLike<number>[], missing: MissingRatings): readonly ArrayLike<number>[] {
  if (missing === 'pairwise') return ratings;
  if (missing === 'listwise') return ratings.filter((row) => !Array.from(row).includes(0));
  throw new RangeError(`Expected the rule pairwise or listwise for missing ratings; received ${missing}.`);
}
