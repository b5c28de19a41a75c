import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * How many steps raters have to move, on average, to turn the distribution of one group into that of another.
 *
 * Formula: `Σ |F꜀ − G꜀|` over the first `k − 1` levels, with `F꜀` and `G꜀` the shares of the two groups on level `c` or
 * below.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps of the scale. Range: 0 to `k − 1`; divide by `k − 1` for 0 to 1.
 * - A group without raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Also known as the earth mover's distance. To a group that is all on one level, it is the mean distance from that level.
 *
 * Source: Vallender (1974), Theory of Probability & Its Applications 18(4), 784–786. The same as `wasserstein1d` of the
 * R package transport.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the distance in steps, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { wassersteinDistance } from '@rubrikk/scoring';
 *
 * console.log(wassersteinDistance([4, 0, 0], [2, 0, 2])); // => 1
 * console.log(wassersteinDistance([4, 0, 0], [0, 0, 0])); // => undefined
 * ```
 */
export function wassersteinDistance(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let firstBelow = 0;
  let secondBelow = 0;
  let sum = 0;
  for (let level = 0; level < first.length - 1; level += 1) {
    firstBelow += first[level] as number;
    secondBelow += second[level] as number;
    sum += Math.abs(firstBelow / firstTotal - secondBelow / secondTotal);
  }
  return sum;
}
