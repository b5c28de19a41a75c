import { totalOf } from '../numbers/total-of.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';
import { rankSquares } from './rank-squares.ts';
import { twoSidedP } from './two-sided-p.ts';

/** The result of {@link mannWhitneyTest}. */
export interface MannWhitneyTest {
  /** In how many pairs the first group's rater is higher, an equal rating counted half. */
  readonly u: number;
  /** How many standard deviations `u` is above what equal groups would give; `undefined` when all raters are on one level. */
  readonly z: number | undefined;
  /** How likely a `z` as far from 0 is between equal groups, on either side. */
  readonly p: number | undefined;
}

/**
 * Whether one group rates higher than another, by the Mann-Whitney test in its normal approximation for many raters.
 *
 * Formula: `z = (U − mn / 2) / σ`, `σ² = mn / 12 · (N + 1 − Σ(t³ − t) / (N(N − 1)))`, with `t` raters of both groups
 * together on each level and `N = m + n`.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit: pairs; standard deviations; a probability. Range: 0 to `m · n`; any; 0 to 1.
 * - A group without raters: `undefined`. All raters on the same level: no `z` and no `p`.
 * - Assumes raters drawn independently, and more than ten in each group: with fewer, use the exact test.
 *
 * Source: Mann & Whitney (1947), The Annals of Mathematical Statistics 18(1), 50–60. The same as `wilcox.test` of R with
 * `exact = FALSE`, whose `correct` is `continuity` here.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @param options - `continuity`: move `u` half a pair towards the middle, which makes `p` larger; not by default
 * @returns the test, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { mannWhitneyTest } from '@rubrikk/scoring';
 *
 * const leaders = [3, 1, 4, 2, 1];
 * const teachers = [11, 2, 0, 1, 0];
 * console.log(mannWhitneyTest(leaders, teachers)?.p?.toFixed(4)); // => 0.0071
 * ```
 */
export function mannWhitneyTest(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  options: { readonly continuity?: boolean } = {},
): MannWhitneyTest | undefined {
  const u = mannWhitneyU(first, second);
  if (u === undefined) return undefined;
  const pairs = totalOf(first) * totalOf(second);
  const total = totalOf(first) + totalOf(second);
  const squares = rankSquares([first, second], total);
  if (squares === 0) return { u, z: undefined, p: undefined };
  const distance = u - pairs / 2;
  const corrected = options.continuity ? distance - Math.sign(distance) / 2 : distance;
  const z = corrected / Math.sqrt((pairs / total / (total - 1)) * squares);
  return { u, z, p: twoSidedP(z) };
}
