import { totalOf } from '../numbers/total-of.ts';

/**
 * How far a group is spread over an ordered scale, in bits: 0 when everyone chose the same level, 1 when half chose the
 * lowest and half the highest.
 *
 * Formula: the mean over the first `k − 1` levels of `−F꜀ log₂ F꜀ − (1 − F꜀) log₂(1 − F꜀)`, with `F꜀` the share on level
 * `c` or below.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: bits. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: Reardon (2009), Research on Economic Inequality 17, 129–155 (the entropy form). The same as `Reardon` of the R
 * package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the entropy, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { ordinalEntropy } from '@rubrikk/scoring';
 *
 * console.log(ordinalEntropy([0, 4, 0])); // => 0
 * console.log(ordinalEntropy([2, 2, 0])); // => 0.5
 * console.log(ordinalEntropy([2, 0, 2])); // => 1
 * ```
 */
export function ordinalEntropy(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let below = 0;
  let sum = 0;
  for (let level = 0; level < counts.length - 1; level += 1) {
    below += counts[level] as number;
    sum += surprise(below / total) + surprise((total - below) / total);
  }
  return Math.min(1, sum / (counts.length - 1));
}

function surprise(share: number): number {
  return share > 0 ? -share * Math.log2(share) : 0;
}
