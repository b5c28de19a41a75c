import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import type { AlphaMetric } from './alpha-metric.ts';
import { checkSameScale } from './check-same-scale.ts';
import { disagreement } from './disagreement.ts';

/**
 * How far raters agree on many items beyond chance, with ratings missing or not: 1 when they agree on every item, 0 when
 * ratings differ within an item as much as between items.
 *
 * Formula: `1 − Σᵤ D(nᵤ) / D(n)`, with `D(n) = Σ nᵢ nⱼ δᵢⱼ² / (Σ nᵢ − 1)` over `i < j`, `nᵤ` the counts of item `u` and
 * `n` the sum of these counts over all items. The squared difference `δᵢⱼ²` of two levels is
 * - nominal: 1;
 * - ordinal: the squared distance of the mid-ranks that the levels `i` and `j` have among all ratings;
 * - interval: `(i − j)²`;
 * - ratio: `((i − j) / (i + j))²`.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with fewer than two ratings has
 *   no pair to compare and is left out. From a table of ratings: {@link countRatings}.
 * - Unit: none. Range: up to 1; below 0 when ratings differ more within items than between them.
 * - No item with two ratings, or a single level in use: `undefined` (there is no variation that could be agreed on).
 * - Assumes that raters are interchangeable. The limits .667 and .8 of content analysis are far too high for opinions.
 *
 * Ordinal alpha costs one pass over items and levels, as do the others but ratio, which compares all pairs of levels.
 *
 * Source: Krippendorff (2004), Human Communication Research 30(3), 411–433, and (2011), Computing Krippendorff's
 * Alpha-Reliability. The same as `kripp.alpha` of the R package irr where some rating is missing; with more than two
 * raters and none missing irr 0.84.1 forgets to divide by `m − 1`, and it returns 1 for a single level.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param metric - how far apart two levels are
 * @returns alpha, or `undefined` when there is nothing to compare
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, or a count isn't a
 *   whole number of 0 or more
 * @example
 * ```ts
 * import { countRatings, krippendorffAlpha } from '@rubrikk/scoring';
 *
 * // Two raters, ten items, from Krippendorff (2011).
 * const ratings = [
 *   [1, 2, 1, 1, 1, 1, 1, 1, 2, 1],
 *   [2, 2, 2, 1, 1, 2, 1, 1, 1, 1],
 * ];
 * console.log(krippendorffAlpha(countRatings(ratings, 2), 'nominal')?.toFixed(3)); // => 0.095
 * console.log(krippendorffAlpha([[0, 3, 0], [0, 2, 0]])); // => undefined
 * ```
 */
export function krippendorffAlpha(
  counts: readonly ArrayLike<number>[],
  metric: AlphaMetric = 'ordinal',
): number | undefined {
  const marginals = pairableRatings(counts);
  const measure = disagreement(metric, marginals);
  const expected = measure(marginals);
  if (!(expected > 0)) return undefined;
  let observed = 0;
  for (const row of counts) observed += measure(row);
  return 1 - observed / expected;
}

/** How many ratings are on each level, without those that stand alone: they can't agree with another. */
function pairableRatings(counts: readonly ArrayLike<number>[]): readonly number[] {
  const levels = counts[0]?.length ?? 0;
  const marginals = new Array<number>(levels).fill(0);
  for (const row of counts) {
    checkSameScale(row, levels);
    if (wholeTotalOf(row) < 2) continue;
    for (let level = 0; level < levels; level += 1) {
      marginals[level] = (marginals[level] as number) + (row[level] as number);
    }
  }
  return marginals;
}
