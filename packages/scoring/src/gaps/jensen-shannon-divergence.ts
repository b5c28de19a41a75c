import { totalOf } from '../numbers/total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';

/**
 * How much an answer tells about which of two groups it came from.
 *
 * Formula: `½ Σ pᵢ log₂(pᵢ / mᵢ) + ½ Σ qᵢ log₂(qᵢ / mᵢ)`, with `pᵢ` and `qᵢ` the shares of the two groups on level `i` and
 * `mᵢ = (pᵢ + qᵢ) / 2`.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: bits. Range: 0 (same distribution) to 1 (no level in common).
 * - A group without raters: `undefined`.
 * - Assumes nothing about the levels, not even their order: neighbours count as far apart as the ends.
 *
 * Source: Lin (1991), IEEE Transactions on Information Theory 37(1), 145–151.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the divergence, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { jensenShannonDivergence } from '@rubrikk/scoring';
 *
 * console.log(jensenShannonDivergence([3, 1, 0], [3, 1, 0])); // => 0
 * console.log(jensenShannonDivergence([4, 0, 0], [0, 0, 4])); // => 1
 * ```
 */
export function jensenShannonDivergence(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  checkSameLevels(first, second);
  const firstTotal = totalOf(first);
  const secondTotal = totalOf(second);
  if (firstTotal === 0 || secondTotal === 0) return undefined;
  let sum = 0;
  for (let level = 0; level < first.length; level += 1) {
    const firstShare = (first[level] as number) / firstTotal;
    const secondShare = (second[level] as number) / secondTotal;
    sum += relative(firstShare, firstShare + secondShare) + relative(secondShare, firstShare + secondShare);
  }
  return Math.min(1, Math.max(0, sum / 2));
}

function relative(share: number, both: number): number {
  return share > 0 ? share * Math.log2(2 * (share / both)) : 0;
}
