import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/** The result of {@link groupEffects}. */
export interface GroupEffects {
  /** Cliff's delta, −1 to 1: as {@link cliffsDelta}. */
  readonly cliffsDelta: number;
  /** The Mann-Whitney U of the first group: as {@link mannWhitneyU}. */
  readonly u: number;
  /** Its tie-corrected normal deviate; `undefined` when all raters are on one level: as {@link mannWhitneyTest}. */
  readonly z: number | undefined;
  /** The Wasserstein distance, in levels: as {@link wassersteinDistance}. */
  readonly wasserstein: number;
}

/**
 * How two groups differ, by Cliff's delta, Mann-Whitney and Wasserstein at once: one walk over the levels, for tables of
 * many groups and indicators.
 *
 * Formula: those of the single measures; `z = 2 (U − mn / 2) / √(mn (N³ − Σt³) / (3 N (N − 1)))`, with `t` raters of
 * both groups together on each level and `N = m + n`.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit and range: as the single measures.
 * - A group without raters: `undefined`.
 * - Assumes what the single measures assume.
 *
 * Source: as the single measures.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the effects, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 * @example
 * ```ts
 * import { groupEffects } from '@rubrikk/scoring';
 *
 * const effects = groupEffects([0, 2, 3], [3, 2, 0]);
 * console.log(effects?.cliffsDelta, effects?.u, effects?.wasserstein.toFixed(1)); // => 0.84 23 1.2
 * ```
 */
export function groupEffects(first: ArrayLike<number>, second: ArrayLike<number>): GroupEffects | undefined {
  checkSameLevels(first, second);
  const firstTotal = wholeTotalOf(first);
  const secondTotal = wholeTotalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  const total = firstTotal + secondTotal;
  let firstBelow = 0;
  let secondBelow = 0;
  let pairs = 0;
  let distance = 0;
  let ties = 0;
  for (let level = 0; level < first.length; level += 1) {
    const mine = first[level] as number;
    const theirs = second[level] as number;
    const tied = (mine + theirs) / total;
    pairs += mine * (secondBelow + theirs / 2);
    firstBelow += mine;
    secondBelow += theirs;
    ties += tied * tied * tied;
    distance += Math.abs(firstBelow / firstTotal - secondBelow / secondTotal);
  }
  const all = firstTotal * secondTotal;
  const beyond = pairs - all / 2;
  // Shares instead of raters, so that millions of them don't overflow: N³ − Σt³ = N³ (1 − Σ(t / N)³).
  const spread = ((all / 12) * total * total * (1 - ties)) / (total - 1);
  return {
    cliffsDelta: (2 * beyond) / all,
    u: pairs,
    z: spread > 0 ? beyond / Math.sqrt(spread) : undefined,
    wasserstein: distance,
  };
}
