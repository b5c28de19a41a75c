import { checkShare } from '../numbers/check-share.ts';
import { totalOf } from '../numbers/total-of.ts';
import { levelAt } from './level-at.ts';

/**
 * A quantile, moved within its level by how many chose lower levels: smooth over time, as the interpolated median is.
 *
 * Formula: `c − 1/2 + (n · p − F) / n_c`, with `p` the share, `c` the lowest level up to which at least `n · p` raters
 * chose, `n_c` the raters on it and `F` the raters below it.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: 0.5 to the number of levels + 0.5.
 * - No raters: `undefined`.
 * - Assumes that each level is one step wide and that its raters are spread evenly over it.
 *
 * For a share of 0.5 {@link interpolatedMedian} is the same, except where half chose a lower level than the others: this
 * is the upper edge of the lower level then, that the midpoint.
 *
 * Source: the textbook formula for grouped data.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param share - 0.25 for the lower quartile
 * @returns the quantile, or `undefined` when nobody answered
 * @throws RangeError when `share` isn't within 0 and 1, there are fewer than two levels, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { interpolatedQuantile } from '@rubrikk/scoring';
 *
 * console.log(interpolatedQuantile([1, 2, 0, 0, 1], 0.75)); // => 2.5
 * console.log(interpolatedQuantile([0, 0, 0], 0.75)); // => undefined
 * ```
 */
export function interpolatedQuantile(counts: ArrayLike<number>, share: number): number | undefined {
  checkShare(share);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const level = levelAt(counts, total * share);
  let below = 0;
  for (let lower = 0; lower < level - 1; lower += 1) below += counts[lower] as number;
  return level - 0.5 + Math.min(1, (total * share - below) / (counts[level - 1] as number));
}
