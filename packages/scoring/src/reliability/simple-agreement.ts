import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameScale } from './check-same-scale.ts';

/**
 * The share of items on which all raters agree, or differ by no more than so many steps.
 *
 * Formula: items with `highest level − lowest level ≤ tolerance`, divided by items with two or more ratings.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with fewer than two ratings is
 *   left out. From a table of ratings: {@link countRatings}.
 * - Unit: share of items. Range: 0 to 1; lower with more raters, so compare only groups of one size.
 * - No item with two ratings: `undefined`.
 * - Assumes nothing, and takes no account of chance.
 *
 * The same as `agree` of the R package irr divided by 100, which leaves out every item with a missing rating.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param tolerance - by how many steps ratings of one item may differ
 * @returns the share, or `undefined` when no item has two ratings
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, a count isn't a
 *   whole number of 0 or more, or the tolerance is negative or not a number
 * @example
 * ```ts
 * import { simpleAgreement } from '@rubrikk/scoring';
 *
 * const counts = [[0, 3, 0], [1, 2, 0], [1, 0, 2], [0, 0, 3]];
 * console.log(simpleAgreement(counts)); // => 0.5
 * console.log(simpleAgreement(counts, 1)); // => 0.75
 * ```
 */
export function simpleAgreement(counts: readonly ArrayLike<number>[], tolerance = 0): number | undefined {
  if (!(tolerance >= 0)) throw new RangeError(`Expected a tolerance of 0 or more steps; received ${tolerance}.`);
  let items = 0;
  let agreed = 0;
  for (const row of counts) {
    checkSameScale(row, (counts[0] as ArrayLike<number>).length);
    if (wholeTotalOf(row) < 2) continue;
    items += 1;
    if (stepsBetween(row) <= tolerance) agreed += 1;
  }
  return items === 0 ? undefined : agreed / items;
}

function stepsBetween(counts: ArrayLike<number>): number {
  let low = 0;
  let high = counts.length - 1;
  while (counts[low] === 0) low += 1;
  while (counts[high] === 0) high -= 1;
  return high - low;
}
