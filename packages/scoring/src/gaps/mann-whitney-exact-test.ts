import { totalOf } from '../numbers/total-of.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';

/** The result of {@link mannWhitneyExactTest}. */
export interface MannWhitneyExactTest {
  /** In how many pairs the first group's rater is higher, an equal rating counted half. */
  readonly u: number;
  /** In which share of all ways to divide the raters into two such groups `u` is as far from its middle. */
  readonly p: number;
}

/**
 * Whether one group rates higher than another, by the Mann-Whitney test without approximation: right for few raters and
 * for many on the same level.
 *
 * Formula: the share of all `(m + n)! / (m! n!)` ways to divide the given ratings into groups of `m` and `n` for which
 * `|U − mn / 2|` is at least what was seen.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit: pairs; a probability. Range: 0 to `m · n`; 0 to 1. All raters on the same level: `p` is 1.
 * - A group without raters: `undefined`.
 * - Assumes that, if the groups don't differ, each rating could as well have come from the other one.
 *
 * Source: Streitberg & Röhmel (1986), Statistical Software Newsletter 12(1), 10–17. The same as `wilcox_test` of the R
 * package coin with `distribution = "exact"`.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the test, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, a count isn't a whole number of 0
 *   or more, or there are too many raters: `m² n` of more than two million, with `m` the smaller group
 * @example
 * ```ts
 * import { mannWhitneyExactTest } from '@rubrikk/scoring';
 *
 * const leaders = [0, 0, 0, 1, 2];
 * const teachers = [1, 1, 1, 0, 0];
 * console.log(mannWhitneyExactTest(leaders, teachers)?.p.toFixed(3)); // => 0.100
 * ```
 */
export function mannWhitneyExactTest(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): MannWhitneyExactTest | undefined {
  const u = mannWhitneyU(first, second);
  if (u === undefined) return undefined;
  const pairs = totalOf(first) * totalOf(second);
  const smaller = Math.min(totalOf(first), totalOf(second));
  if (smaller * pairs > 2e6) {
    throw new RangeError(
      `Expected few enough raters to go through all divisions; received ${totalOf(first)} and ${totalOf(second)}. Use mannWhitneyTest, which is as good for so many.`,
    );
  }
  const ways = waysByDoubledU(first, second, smaller, 2 * pairs);
  const seen = Math.abs(2 * u - pairs);
  let total = 0;
  let extreme = 0;
  ways.forEach((count, doubled) => {
    total += count;
    if (Math.abs(doubled - pairs) >= seen) extreme += count;
  });
  return { u, p: extreme / total };
}

/** In how many ways the smaller group can be picked from all raters, for each value of twice its U. */
function waysByDoubledU(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  smaller: number,
  most: number,
): Float64Array {
  const ways = Array.from({ length: smaller + 1 }, () => new Float64Array(most + 1));
  (ways[0] as Float64Array)[0] = 1;
  let below = 0;
  for (let level = 0; level < first.length; level += 1) {
    const tied = (first[level] as number) + (second[level] as number);
    // Downwards, so that the rows that are read don't hold this level yet.
    for (let picked = Math.min(smaller, below + tied); picked > 0; picked -= 1) {
      addPicks(ways, picked, tied, below);
    }
    below += tied;
  }
  return ways[smaller] as Float64Array;
}

/** Adds the ways that pick some of the tied raters of one level, and come to `picked` raters with them. */
function addPicks(ways: readonly Float64Array[], picked: number, tied: number, below: number): void {
  const to = ways[picked] as Float64Array;
  let choices = 1;
  for (let here = 1; here <= Math.min(tied, picked); here += 1) {
    choices = (choices * (tied - here + 1)) / here;
    if (picked - here > below) continue;
    const from = ways[picked - here] as Float64Array;
    // Twice the pairs won by those picked here: all of the others below, and half of the others on the level.
    const won = here * (2 * (below - (picked - here)) + tied - here);
    for (let doubled = won; doubled < to.length; doubled += 1) {
      to[doubled] = (to[doubled] as number) + (from[doubled - won] as number) * choices;
    }
  }
}
