import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * In how many pairs of one rater from each group the first group's rater is higher, an equal rating counted half.
 *
 * Formula: `Σ mᵢ nⱼ` over `i > j` plus `½ Σ mᵢ nᵢ`, with `m` and `n` the raters of the two groups on each level.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit: pairs, in halves. Range: 0 to `m · n`.
 * - A group without raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Divided by `m · n` it is Vargha & Delaney's A.
 *
 * Source: Mann & Whitney (1947), The Annals of Mathematical Statistics 18(1), 50–60. The same as the `W` of `wilcox.test`
 * of R.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the number of pairs, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { mannWhitneyU } from '@rubrikk/scoring';
 *
 * const leaders = [0, 1, 1];
 * const teachers = [2, 2, 0];
 * console.log(mannWhitneyU(leaders, teachers)); // => 7
 * ```
 */
export function mannWhitneyU(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  if (wholeTotalOf(first) === 0 || wholeTotalOf(second) === 0) return undefined;
  let below = 0;
  let pairs = 0;
  for (let level = 0; level < first.length; level += 1) {
    const equal = second[level] as number;
    pairs += (first[level] as number) * (below + equal / 2);
    below += equal;
  }
  return pairs;
}
