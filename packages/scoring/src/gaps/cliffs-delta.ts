import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * How far one group rates higher than another: 1 when every rater of the first group is above every rater of the second,
 * 0 when neither is above the other, −1 the other way round.
 *
 * Formula: `Σ pᵢ qⱼ` over `i > j` minus `Σ pᵢ qⱼ` over `i < j`, with `p` and `q` the shares of the first and the second
 * group on each level.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: difference of two shares of pairs. Range: −1 to 1.
 * - A group without raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * The same number as the rank-biserial correlation, as `2A − 1` with `A` of Vargha & Delaney, and as `2U / (mn) − 1`
 * with `U` of Mann & Whitney.
 *
 * Source: Cliff (1993), Psychological Bulletin 114(3), 494–509. The same as `cliff.delta` of the R package effsize.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the difference, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { cliffsDelta } from '@rubrikk/scoring';
 *
 * const leaders = [0, 1, 1];
 * const teachers = [2, 2, 0];
 * console.log(cliffsDelta(leaders, teachers)); // => 0.75
 * console.log(cliffsDelta(teachers, leaders)); // => -0.75
 * ```
 */
export function cliffsDelta(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let firstBelow = 0;
  let secondBelow = 0;
  let higher = 0;
  let lower = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    higher += firstShare * secondBelow;
    lower += secondShare * firstBelow;
    firstBelow += firstShare;
    secondBelow += secondShare;
  }
  return Math.max(-1, Math.min(1, higher - lower));
}
