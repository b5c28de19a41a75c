import { totalOf } from '../numbers/total-of.ts';

/**
 * How evenly ratings are spread over the levels, whatever their order: for answers without an order.
 *
 * Formula: `−Σ pᵢ · log₂ pᵢ`, with `pᵢ` the share of raters on level `i`.
 *
 * - Input: raters on each level; weighted counts may be fractional.
 * - Unit: bits. Range: 0 when everyone chose the same level to `log₂ k` when all `k` levels were chosen equally often.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes nothing, and sees no order: lowest and highest is the same as two neighbours. For ordered levels see
 *   {@link consensus}.
 *
 * Source: Shannon (1948), Bell System Technical Journal 27(3), 379–423. The same as `entropy` of the R package agrmt.
 *
 * @param counts - how many raters chose each level
 * @returns the entropy, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { entropy } from '@rubrikk/scoring';
 *
 * console.log(entropy([1, 1, 2])); // => 1.5
 * console.log(entropy([0, 4, 0])); // => 0
 * console.log(entropy([0, 0, 0])); // => undefined
 * ```
 */
export function entropy(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let bits = 0;
  for (let level = 0; level < counts.length; level += 1) {
    const share = (counts[level] as number) / total;
    // 0 · log 0 is 0 in the formula and NaN in JavaScript.
    if (share > 0) bits -= share * Math.log2(share);
  }
  // The logarithm of 1 makes a −0 of unanimity.
  return Math.max(0, bits);
}
