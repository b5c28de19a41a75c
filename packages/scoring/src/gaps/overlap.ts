import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * The share of raters that two groups have in common, level by level: 1 when their distributions are the same, 0 when they
 * use different levels.
 *
 * Formula: `Σ min(pᵢ, qᵢ)`, with `pᵢ` and `qᵢ` the shares of the two groups on level `i`.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of the raters. Range: 0 to 1.
 * - A group without raters: `undefined`.
 * - Assumes nothing about the levels, not even their order: neighbours count as far apart as the ends.
 *
 * It is 1 minus the total variation distance.
 *
 * Source: Weitzman (1970), Measures of Overlap of Income Distributions, U.S. Bureau of the Census, technical paper 22.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the share, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { overlap } from '@rubrikk/scoring';
 *
 * console.log(overlap([3, 1, 0], [1, 3, 0])); // => 0.5
 * console.log(overlap([4, 0, 0], [0, 0, 4])); // => 0
 * ```
 */
export function overlap(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let sum = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    sum += Math.min(firstShare, secondShare);
  }
  return Math.min(1, sum);
}
