import { meanRanks } from './mean-ranks.ts';
import { twoSidedP } from './two-sided-p.ts';

/** One comparison of {@link dunnTest}. */
export interface DunnComparison {
  /** Which groups are compared, by their place in the list, from 0. */
  readonly first: number;
  /** The other group, from 0. */
  readonly second: number;
  /** The first group's mean rank less the second's. */
  readonly meanRankDifference: number;
  /** The difference in standard errors; `undefined` when all raters are on the same level. */
  readonly z: number | undefined;
  /** How likely a `z` as far from 0 is between equal groups, on either side. Not adjusted for the number of comparisons. */
  readonly p: number | undefined;
}

/**
 * Which of three or more groups rate differently: each with each, by their mean ranks among all raters.
 *
 * Formula: `z = (r̄ᵢ − r̄ⱼ) / √(s² (1/nᵢ + 1/nⱼ))`, with `r̄` mean ranks, shared on the same level, and `s²` the sample
 * variance of all ranks.
 *
 * - Input: for each group the raters on each level, lowest first, in whole numbers. Groups without raters aren't compared.
 * - Unit: ranks; standard errors; a probability. Range: any; any; 0 to 1.
 * - Fewer than two groups with raters: an empty list. All raters on the same level: no `z` and no `p`.
 * - Assumes raters drawn independently, and five or more in each group. Give the `p` to `holm` before looking at them.
 *
 * Source: Dunn (1964), Technometrics 6(3), 241–252. The same as `DunnTest` of the R package DescTools, before adjustment
 * and with each pair of groups in the other order.
 *
 * @param groups - for each group, how many raters chose each level, lowest level first
 * @returns the comparisons: the first group with each later one, then the second with each later one, and so on
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { dunnTest, holm } from '@rubrikk/scoring';
 *
 * const leaders = [3, 1, 1, 0];
 * const teachers = [1, 3, 3, 4];
 * const assistants = [0, 4, 3, 1];
 * const comparisons = dunnTest([leaders, teachers, assistants]);
 * console.log(holm(comparisons.map(({ p }) => p)).map((p) => p?.toFixed(3)).join(' ')); // => 0.061 0.178 0.546
 * ```
 */
export function dunnTest(groups: readonly ArrayLike<number>[]): readonly DunnComparison[] {
  const { sizes, centred, total, squares } = meanRanks(groups);
  const comparisons: DunnComparison[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let second = first + 1; second < groups.length; second += 1) {
      if (sizes[first] === 0 || sizes[second] === 0) continue;
      const meanRankDifference = (centred[first] as number) - (centred[second] as number);
      const share = 1 / (sizes[first] as number) + 1 / (sizes[second] as number);
      const z = squares === 0 ? undefined : meanRankDifference / Math.sqrt((squares / (total - 1)) * share);
      comparisons.push({ first, second, meanRankDifference, z, p: z === undefined ? undefined : twoSidedP(z) });
    }
  }
  return comparisons;
}
