import { checkRatings } from './check-ratings.ts';
import { type GroupIntraclassCorrelation, groupIntraclass } from './group-intraclass.ts';
import { meanOf } from './mean-of.ts';
import type { GroupSummary } from './one-way-variance.ts';

/**
 * How much of the variance of ratings lies between groups rather than within them, and how reliable the groups' means
 * are: whether teams may be rolled up, or schools compared.
 *
 * Formula: ICC(1) is `(B − W) / (B + (n − 1) W)`, ICC(2) is `(B − W) / B`, with the mean squares `B` between and `W` within
 * groups and the mean group size `n`.
 *
 * - Input: for each group its members' ratings of one item, or their scores; 0 is missing. Groups may differ in size, one
 *   without ratings is left out. From counts: {@link groupIntraclassCorrelationFromCounts}.
 * - Unit: none. Range: up to 1; below 0 when members of a group differ more than groups do.
 * - Fewer than two groups, no group with two ratings, or no variance: `undefined`.
 * - Assumes that the steps between levels are equally large. ICC(2) below .7 is a warning not to compare means.
 *
 * Source: Bliese (2000), in Klein & Kozlowski, Multilevel Theory, Research, and Methods in Organizations, 349–381. The
 * same as `ICC1` and `ICC2` of the R package multilevel.
 *
 * @param groups - one row per group with one rating per member; 0 is missing
 * @returns the correlations, or `undefined` when there is nothing to correlate
 * @throws RangeError when a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * ```ts
 * import { groupIntraclassCorrelation } from '@rubrikk/scoring';
 *
 * const teams = [
 *   [1, 2, 2],
 *   [2, 3],
 *   [4, 4, 5, 3],
 * ];
 * const icc = groupIntraclassCorrelation(teams);
 * console.log(icc?.icc1.toFixed(3), icc?.icc2?.toFixed(3)); // => 0.732 0.891
 * ```
 */
export function groupIntraclassCorrelation(
  groups: readonly ArrayLike<number>[],
): GroupIntraclassCorrelation | undefined {
  const summaries = groups.map((group) => {
    checkRatings([group]);
    return summaryOf(Array.from(group).filter((rating) => rating > 0));
  });
  return groupIntraclass(summaries.filter(({ size }) => size > 0));
}

function summaryOf(ratings: readonly number[]): GroupSummary {
  const mean = meanOf(ratings);
  const squares = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  return { size: ratings.length, mean, squares };
}
