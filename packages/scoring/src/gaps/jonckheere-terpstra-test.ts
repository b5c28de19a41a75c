import { mannWhitneyU } from './mann-whitney-u.ts';
import { meanRanks } from './mean-ranks.ts';
import { twoSidedP } from './two-sided-p.ts';

/** The result of {@link jonckheereTerpstraTest}. */
export interface JonckheereTerpstraTest {
  /** In how many pairs of raters from two groups the later group's rater is higher, an equal rating counted half. */
  readonly statistic: number;
  /** How many standard deviations the statistic is above no trend; `undefined` when all raters are on the same level. */
  readonly z: number | undefined;
  /** How likely a `z` as far from 0 is without a trend, on either side. */
  readonly p: number | undefined;
}

/**
 * Whether ratings rise or fall over groups that have an order, such as waves.
 *
 * Formula: `J = Σ Uᵢⱼ` over `i < j`, with `Uᵢⱼ` of Mann & Whitney for the later group; `z = (J − E) / σ` with
 * `E = (N² − Σ n²) / 4` and `σ` corrected for raters on the same level.
 *
 * - Input: for each group, in their order, the raters on each level, lowest first, in whole numbers. Groups without raters
 *   don't count.
 * - Unit: pairs; standard deviations; a probability. Range: 0 and up; any; 0 to 1.
 * - Fewer than two groups with raters: `undefined`. All raters on the same level: no `z` and no `p`.
 * - Assumes different raters in each group, drawn independently, and more than ten in all.
 *
 * Source: Jonckheere (1954), Biometrika 41(1/2), 133–145; Hollander & Wolfe (1999), Nonparametric Statistical Methods, 2nd
 * edition, section 6.2. The statistic of `JonckheereTerpstraTest` of the R package DescTools, whose `p` takes no account of
 * raters on the same level.
 *
 * @param groups - for each group, in their order, how many raters chose each level, lowest level first
 * @returns the test, or `undefined` when there is nothing to compare
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { jonckheereTerpstraTest } from '@rubrikk/scoring';
 *
 * const waves = [[5, 4, 1], [3, 4, 3], [1, 3, 6]];
 * console.log(jonckheereTerpstraTest(waves)?.statistic); // => 212
 * ```
 */
export function jonckheereTerpstraTest(groups: readonly ArrayLike<number>[]): JonckheereTerpstraTest | undefined {
  const { sizes, total, squares } = meanRanks(groups);
  if (sizes.filter((size) => size > 0).length < 2) return undefined;
  let statistic = 0;
  groups.forEach((later, place) => {
    for (const earlier of groups.slice(0, place)) statistic += mannWhitneyU(later, earlier) ?? 0;
  });
  if (squares === 0) return { statistic, z: undefined, p: undefined };
  const middle = (total * total - sizes.reduce((sum, size) => sum + size * size, 0)) / 4;
  const z = (statistic - middle) / Math.sqrt(variance(sizes, tiesOf(groups), total));
  return { statistic, z, p: twoSidedP(z) };
}

function tiesOf(groups: readonly ArrayLike<number>[]): readonly number[] {
  return Array.from(groups[0] as ArrayLike<number>, (_, level) =>
    groups.reduce((sum, group) => sum + (group[level] as number), 0),
  );
}

/** The variance over all ways to divide the raters, after Daniels (1944): no differences of large numbers. */
function variance(sizes: readonly number[], ties: readonly number[], total: number): number {
  const groups = ordering(sizes, total);
  const levels = ordering(ties, total);
  const pairs = total * (total - 1);
  // With two raters there are no triples.
  const triples = total < 3 ? 0 : (groups.triples / pairs) * (levels.triples / (4 * (total - 2)));
  return triples + (groups.pairs / pairs) * (levels.pairs / 8);
}

interface Ordering {
  /** Pairs of raters, both ways, of whom one is higher. */
  readonly pairs: number;
  /** Triples of one rater and two others who are both higher or both lower, less those with one of each. */
  readonly triples: number;
}

function ordering(counts: readonly number[], total: number): Ordering {
  let below = 0;
  let pairs = 0;
  let squares = 0;
  for (const count of counts) {
    pairs += count * (total - count);
    squares += count * (2 * below + count - total) ** 2;
    below += count;
  }
  return { pairs, triples: squares - pairs };
}
