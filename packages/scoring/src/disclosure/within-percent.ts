import type { Dominance } from './dominance.ts';
import { largestFirst } from './largest-first.ts';
import { sumOf } from './sum-of.ts';

/**
 * The p % rule: whether the second largest contributor could work out the largest contribution too closely.
 *
 * Formula: dominated when the total less the two largest is less than `percent` of the largest.
 *
 * - Input, no contributions and source: as `dominance`. `share` is that of the largest.
 *
 * @param contributions - what each contributes, in any order
 * @param percent - how close is too close, in percent of the largest
 * @returns the total, the share of the largest, and whether it could be worked out
 * @throws RangeError when a contribution is negative or not finite
 * @example
 * ```ts
 * import { withinPercent } from '@rubrikk/scoring';
 *
 * console.log(withinPercent([50, 40, 3], 20).isDominated); // => true
 * console.log(withinPercent([50, 40, 30], 20).isDominated); // => false
 * ```
 */
export function withinPercent(contributions: readonly number[], percent: number): Dominance {
  const sorted = largestFirst(contributions);
  const total = sumOf(sorted);
  const [first = 0] = sorted;
  const missing = Math.max(0, (percent / 100) * first - sumOf(sorted.slice(2)));
  return { total, share: total === 0 ? undefined : first / total, isDominated: missing > 0, missing };
}
