import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/**
 * The share of pairs of raters who chose the same level.
 *
 * Formula: `Σ nᵢ (nᵢ − 1) / (n (n − 1))`.
 *
 * - Input: raters on each level, lowest first, in whole numbers.
 * - Unit: share of all pairs. Range: 0 to 1.
 * - Fewer than two raters: `undefined`.
 * - Assumes nothing about the levels, not even their order. Not biased in small groups, so groups of different size can be
 *   compared.
 *
 * Source: Fleiss (1971), Psychological Bulletin 76(5), 378–382, agreement on one subject.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the share, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { pairwiseAgreement } from '@rubrikk/scoring';
 *
 * console.log(pairwiseAgreement([3, 1, 0])); // => 0.5
 * console.log(pairwiseAgreement([1, 0, 0])); // => undefined
 * ```
 */
export function pairwiseAgreement(counts: ArrayLike<number>): number | undefined {
  const total = wholeTotalOf(counts);
  if (total < 2) return undefined;
  let pairs = 0;
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    pairs += count * (count - 1);
  }
  return pairs / (total * (total - 1));
}
