import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * The share of raters who have to change level to turn the distribution of one group into that of another.
 *
 * Formula: `½ Σ |pᵢ − qᵢ|`, with `pᵢ` and `qᵢ` the shares of the two groups on level `i`.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of the raters. Range: 0 (same distribution) to 1 (no level in common).
 * - A group without raters: `undefined`.
 * - Assumes nothing about the levels, not even their order: neighbours count as far apart as the ends.
 *
 * It is 1 minus the overlap, and for nominal answers the index of dissimilarity.
 *
 * Source: Duncan & Duncan (1955), American Sociological Review 20(2), 210–217.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the distance, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { totalVariationDistance } from '@rubrikk/scoring';
 *
 * console.log(totalVariationDistance([3, 1, 0], [1, 3, 0])); // => 0.5
 * console.log(totalVariationDistance([4, 0, 0], [0, 0, 4])); // => 1
 * ```
 */
export function totalVariationDistance(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let sum = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    sum += Math.abs(firstShare - secondShare);
  }
  return Math.min(1, sum / 2);
}
