import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * How far two distributions are apart on an ordered scale: how much further a rater is from those of the other group than
 * from those of their own.
 *
 * Formula: `2 Σ (F꜀ − G꜀)²` over the first `k − 1` levels, with `F꜀` and `G꜀` the shares of the two groups on level `c` or
 * below. It equals `2 E|X − Y| − E|X − X′| − E|Y − Y′|`.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps of the scale. Range: 0 (same distribution) to `2(k − 1)`.
 * - A group without raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Half of it is the Cramér–von Mises distance.
 *
 * Source: Székely & Rizzo (2013), Journal of Statistical Planning and Inference 143(8), 1249–1272.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the distance, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { energyDistance } from '@rubrikk/scoring';
 *
 * console.log(energyDistance([3, 1, 0], [3, 1, 0])); // => 0
 * console.log(energyDistance([4, 0, 0], [0, 0, 4])); // => 4
 * ```
 */
export function energyDistance(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
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
    sum += (firstBelow / firstTotal - secondBelow / secondTotal) ** 2;
  }
  return 2 * sum;
}
