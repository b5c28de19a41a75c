/**
 * Refuses what isn't a table of ratings: rows that aren't equally long, or what is neither a number above 0 nor 0 for
 * missing. The largest safe integer is the limit, so that squares stay finite.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @returns how many items there are
 * @throws RangeError when the rows aren't equally long, or a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 */
export function checkRatings(ratings: readonly ArrayLike<number>[]): number {
  const items = ratings[0]?.length ?? 0;
  for (const [rater, row] of ratings.entries()) {
    if (row.length !== items) {
      throw new RangeError(
        `Expected ${items} ratings in each row, 0 where one is missing; received ${row.length} in row ${rater + 1}.`,
      );
    }
    for (let item = 0; item < items; item += 1) checkRating(row[item] as number, rater, item);
  }
  return items;
}

function checkRating(rating: number, rater: number, item: number): void {
  if (rating >= 0 && rating <= Number.MAX_SAFE_INTEGER) return;
  throw new RangeError(
    `Expected ratings of more than 0, or 0 for missing; received ${rating} in row ${rater + 1}, place ${item + 1}.`,
  );
}
