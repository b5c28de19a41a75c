import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * How far two distributions are apart, quick to notice a level that only one of the groups uses.
 *
 * Formula: `√(½ Σ (√pᵢ − √qᵢ)²)`, with `pᵢ` and `qᵢ` the shares of the two groups on level `i`.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 (same distribution) to 1 (no level in common).
 * - A group without raters: `undefined`.
 * - Assumes nothing about the levels, not even their order: neighbours count as far apart as the ends.
 *
 * Its square is 1 minus the Bhattacharyya coefficient.
 *
 * Source: Hellinger (1909), Journal für die reine und angewandte Mathematik 136, 210–271.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the distance, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { hellingerDistance } from '@rubrikk/scoring';
 *
 * console.log(hellingerDistance([3, 1, 0], [3, 1, 0])); // => 0
 * console.log(hellingerDistance([4, 0, 0], [0, 0, 4])); // => 1
 * ```
 */
export function hellingerDistance(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let sum = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    sum += (Math.sqrt(firstShare) - Math.sqrt(secondShare)) ** 2;
  }
  return Math.min(1, Math.sqrt(sum / 2));
}
