import { type ChiSquareTest, chiSquareTest } from './chi-square-test.ts';
import { meanRanks } from './mean-ranks.ts';

/** The result of {@link kruskalWallisTest}. */
export interface KruskalWallisTest extends ChiSquareTest {
  /** The share of the variation in ranks that lies between the groups, 0 to 1. */
  readonly epsilonSquared: number;
}

/**
 * Whether three or more groups rate differently, whichever of them is higher.
 *
 * Formula: `H = (N − 1) Σ nᵢ (r̄ᵢ − r̄)² / Σ (r − r̄)²`, with `r` the rank of each rater among all, shared on the same level;
 * `ε² = H / (N − 1)`.
 *
 * - Input: for each group the raters on each level, lowest first, in whole numbers. Groups without raters don't count.
 * - Unit: chi-square; a probability; a share. Range: 0 to `N − 1`; 0 to 1; 0 to 1.
 * - Fewer than two groups with raters, or all raters on the same level: `undefined`.
 * - Assumes raters drawn independently, and five or more in each group.
 *
 * Source: Kruskal & Wallis (1952), Journal of the American Statistical Association 47(260), 583–621; Tomczak & Tomczak
 * (2014), Trends in Sport Sciences 21(1), 19–25 (ε²). The same as `kruskal.test` of R.
 *
 * @param groups - for each group, how many raters chose each level, lowest level first
 * @returns the test, or `undefined` when there is nothing to compare
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { kruskalWallisTest } from '@rubrikk/scoring';
 *
 * const leaders = [3, 1, 1, 0];
 * const teachers = [1, 3, 3, 4];
 * const assistants = [0, 4, 3, 1];
 * console.log(kruskalWallisTest([leaders, teachers, assistants])?.p.toFixed(3)); // => 0.066
 * ```
 */
export function kruskalWallisTest(groups: readonly ArrayLike<number>[]): KruskalWallisTest | undefined {
  const { sizes, centred, total, squares } = meanRanks(groups);
  const present = sizes.filter((size) => size > 0).length;
  if (present < 2 || squares === 0) return undefined;
  const between = sizes.reduce((sum, size, group) => sum + size * (centred[group] ?? 0) ** 2, 0);
  const epsilonSquared = Math.min(1, between / squares);
  return { ...chiSquareTest((total - 1) * epsilonSquared, present - 1), epsilonSquared };
}
