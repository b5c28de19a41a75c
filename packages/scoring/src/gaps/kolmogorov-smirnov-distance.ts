import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * The largest difference between two groups in the share at or below a level.
 *
 * Formula: `max |F꜀ − G꜀|`, with `F꜀` and `G꜀` the shares of the two groups on level `c` or below.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: difference of two shares. Range: 0 (same distribution) to 1 (one group wholly below the other).
 * - A group without raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: Smirnov (1939), Bulletin mathématique de l'Université de Moscou 2(2), 3–14. The statistic of `ks.test` of R.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the distance, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { kolmogorovSmirnovDistance } from '@rubrikk/scoring';
 *
 * console.log(kolmogorovSmirnovDistance([3, 1, 0], [1, 3, 0])); // => 0.5
 * console.log(kolmogorovSmirnovDistance([4, 0, 0], [0, 0, 4])); // => 1
 * ```
 */
export function kolmogorovSmirnovDistance(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let firstBelow = 0;
  let secondBelow = 0;
  let largest = 0;
  for (let level = 0; level < first.length - 1; level += 1) {
    firstBelow += first[level] as number;
    secondBelow += second[level] as number;
    largest = Math.max(largest, Math.abs(firstBelow / firstTotal - secondBelow / secondTotal));
  }
  return largest;
}
