import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/** How many steps raters move upwards and how many downwards, per rater. */
export interface WassersteinParts {
  /** Steps upwards per rater, 0 or more. */
  readonly up: number;
  /** Steps downwards per rater, 0 or more. */
  readonly down: number;
}

/**
 * How many steps raters have to move up, and how many down, to turn the first distribution into the second. Both at once
 * is a change that the mean hides: some rose and some fell.
 *
 * Formula: `up = Σ max(0, F꜀ − G꜀)` and `down = Σ max(0, G꜀ − F꜀)` over the first `k − 1` levels, with `F꜀` and `G꜀` the
 * shares of the first and the second group on level `c` or below.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps of the scale. Range: 0 to `k − 1`. `up + down` is the Wasserstein distance, `up − down` the change of the
 *   mean level.
 * - A group without raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Vallender (1974), Theory of Probability & Its Applications 18(4), 784–786, divided by sign.
 *
 * @param first - how many raters chose each level before, lowest level first
 * @param second - the same after
 * @returns the steps up and down, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { wassersteinParts } from '@rubrikk/scoring';
 *
 * const before = [0, 4, 0];
 * const after = [2, 0, 2];
 * console.log(wassersteinParts(before, after)); // => { up: 0.5, down: 0.5 }
 * ```
 */
export function wassersteinParts(first: ArrayLike<number>, second: ArrayLike<number>): WassersteinParts | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let firstBelow = 0;
  let secondBelow = 0;
  let up = 0;
  let down = 0;
  for (let level = 0; level < first.length - 1; level += 1) {
    firstBelow += first[level] as number;
    secondBelow += second[level] as number;
    const moved = firstBelow / firstTotal - secondBelow / secondTotal;
    if (moved > 0) up += moved;
    else down -= moved;
  }
  return { up, down };
}
