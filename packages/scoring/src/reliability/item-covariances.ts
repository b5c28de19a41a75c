import { checkRatings } from './check-ratings.ts';
import type { MissingRatings } from './missing-ratings.ts';
import { pairMoments } from './pair-moments.ts';
import { rowsFor } from './rows-for.ts';

/**
 * How items vary together over raters, divided by the number of raters less 1.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns one row per item, symmetric, or `undefined` with fewer than two items or when two items were not both rated by
 *   two raters
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 */
export function itemCovariances(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings,
): readonly (readonly number[])[] | undefined {
  const items = checkRatings(ratings);
  const rows = rowsFor(ratings, missing);
  if (items < 2) return undefined;
  const covariances = Array.from({ length: items }, () => new Array<number>(items).fill(0));
  for (let first = 0; first < items; first += 1) {
    for (let second = first; second < items; second += 1) {
      const moments = pairMoments(rows, first, second);
      if (moments === undefined) return undefined;
      const value = first === second ? moments.firstVariance : moments.covariance;
      (covariances[first] as number[])[second] = value;
      (covariances[second] as number[])[first] = value;
    }
  }
  return covariances;
}
