import { largestFirst } from './largest-first.ts';
import { sumOf } from './sum-of.ts';

/** How far a few contributions make up a total. */
export interface Dominance {
  /** The sum of all contributions. */
  readonly total: number;
  /** The share of the total that the largest contributions are; `undefined` when the total is 0. */
  readonly share: number | undefined;
  /** Whether that share is above the limit. */
  readonly isDominated: boolean;
  /** How much more the total must be thinkable to be, so that it no longer tells them; 0 where it isn't dominated. */
  readonly missing: number;
}

/**
 * The (n, k) rule: whether the largest contributions make up too much of a total, which would tell what they are.
 *
 * Formula: dominated when the sum of the `largest` contributions is more than `percent` of the total.
 *
 * - Input: what each rater contributes, such as weights; at least 0. Only for weighted results, not for counts.
 * - No contributions: nothing is dominated.
 *
 * Source: Hundepool et al. (2012), Statistical Disclosure Control, Wiley, chapter 4.
 *
 * @param contributions - what each contributes, in any order
 * @param rule - how many of the largest, and the percent of the total that they may make up
 * @returns the total, the share, and whether it is too much
 * @throws RangeError when a contribution is negative or not finite
 * @example
 * ```ts
 * import { dominance } from '@rubrikk/scoring';
 *
 * console.log(dominance([80, 15, 5], { largest: 1, percent: 75 }).isDominated); // => true
 * console.log(dominance([40, 30, 30], { largest: 1, percent: 75 }).isDominated); // => false
 * ```
 */
export function dominance(
  contributions: readonly number[],
  { largest, percent }: { readonly largest: number; readonly percent: number },
): Dominance {
  const sorted = largestFirst(contributions);
  const total = sumOf(sorted);
  const most = sumOf(sorted.slice(0, largest));
  const missing = Math.max(0, (100 / percent) * most - total);
  const share = total === 0 ? undefined : most / total;
  return { total, share, isDominated: most > (percent / 100) * total, missing };
}
