import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/** In which share of the pairs the first group's rater is on a higher, the same, a lower level. */
export interface PairShares {
  /** The share of pairs in which the first group’s rater is higher, 0 to 1. */
  readonly higher: number;
  /** The share in which both are on the same level, 0 to 1. */
  readonly equal: number;
  /** The share in which the first group’s rater is lower, 0 to 1. */
  readonly lower: number;
}

/**
 * Which group rates higher, told in pairs: pick one rater of each group, and see who is on the higher level.
 *
 * Formula: `higher = Σ pᵢ qⱼ` over `i > j`, `equal` over `i = j`, `lower` over `i < j`, with `p` and `q` the shares of
 * the first and the second group on each level.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: shares of all pairs. Range: 0 to 1 each, together 1.
 * - A group without raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: Cliff (1993), Psychological Bulletin 114(3), 494–509.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the three shares, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { pairShares } from '@rubrikk/scoring';
 *
 * const leaders = [0, 1, 1];
 * const teachers = [2, 2, 0];
 * console.log(pairShares(leaders, teachers)); // => { higher: 0.75, equal: 0.25, lower: 0 }
 * ```
 */
export function pairShares(first: ArrayLike<number>, second: ArrayLike<number>): PairShares | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let firstBelow = 0;
  let secondBelow = 0;
  let higher = 0;
  let equal = 0;
  let lower = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    higher += firstShare * secondBelow;
    equal += firstShare * secondShare;
    lower += secondShare * firstBelow;
    firstBelow += firstShare;
    secondBelow += secondShare;
  }
  return { higher: Math.min(1, higher), equal: Math.min(1, equal), lower: Math.min(1, lower) };
}
