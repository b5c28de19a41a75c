import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { dotProduct } from './dot-product.ts';

/** What one item says about how far its raters agree. */
export interface ItemAgreement {
  /** How many rated it. */
  readonly size: number;
  /** The share of its ratings on each level. */
  readonly shares: readonly number[];
  /** The share of the pairs of its ratings that agree; `undefined` with a single rating. */
  readonly agreement: number | undefined;
}

/**
 * Looks at one item on its own: `Σ nᵢ (Σ wᵢⱼ nⱼ − 1) / (n (n − 1))` is the share of pairs that agree.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param weights - the agreement of each pair of levels
 * @returns shares and agreement, or `undefined` when nobody rated the item
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 */
export function itemAgreement(
  counts: ArrayLike<number>,
  weights: readonly (readonly number[])[],
): ItemAgreement | undefined {
  const size = wholeTotalOf(counts);
  if (size === 0) return undefined;
  const shares = Array.from(counts, (count) => count / size);
  if (size === 1) return { size, shares, agreement: undefined };
  let agreement = 0;
  for (const [level, share] of shares.entries()) {
    agreement += share * ((dotProduct(weights[level] as readonly number[], counts) - 1) / (size - 1));
  }
  return { size, shares, agreement };
}
