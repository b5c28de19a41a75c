import { totalOf } from '../numbers/total-of.ts';

/**
 * How close a group stands together on an ordered scale: 1 when everyone chose the same level, 0 when half chose the
 * lowest and half the highest.
 *
 * Formula: `√(4 / (k − 1) · Σ (F꜀ − ½)²)` over the first `k − 1` levels, with `F꜀` the share on level `c` or below.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 1.
 * - Assumes the order of the levels only, not equal steps.
 *
 * It is `l` of Blair & Lacy, and its square `l²` is 1 minus the ordinal variation.
 *
 * Source: Blair & Lacy (2000), Sociological Methods & Research 28(3), 251–280. The same as `BlairLacy` of the R package
 * agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the concentration, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { ordinalConcentration } from '@rubrikk/scoring';
 *
 * console.log(ordinalConcentration([0, 4, 0])); // => 1
 * console.log(ordinalConcentration([2, 0, 2])); // => 0
 * ```
 */
export function ordinalConcentration(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let below = 0;
  let sum = 0;
  for (let level = 0; level < counts.length - 1; level += 1) {
    below += counts[level] as number;
    sum += ((below - (total - below)) / total) ** 2;
  }
  return Math.min(1, Math.sqrt(sum / (counts.length - 1)));
}
