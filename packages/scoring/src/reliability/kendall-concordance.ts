import { completeItems } from './complete-items.ts';
import { midRanks } from './mid-ranks.ts';

/** How far raters rank items alike. Its test is {@link kendallConcordancePValue}. */
export interface KendallConcordance {
  /** Kendall's W, corrected for ties. */
  readonly w: number;
  /** W without the correction: never larger. */
  readonly uncorrected: number;
  /** Friedman's χ² = `m (n − 1) W`, for the test that raters rank at random. */
  readonly chiSquare: number;
  /** `n − 1`. */
  readonly degreesOfFreedom: number;
  /** `(m W − 1) / (m − 1)`: without ties the mean of Spearman's correlation over all pairs of raters. */
  readonly meanSpearman: number;
  /** For each complete item, the ranks that raters gave it, added up; 1 is a rater's lowest item. */
  readonly rankSums: readonly number[];
}

/**
 * How far raters rank items alike, however high they rate them: Kendall's W.
 *
 * Formula: `12 S / (m² (n³ − n) − m Σ (t³ − t))`, with `S` the squared deviations of `n` items' rank sums from their mean,
 * `m` raters and `t` the sizes of the ties in a rater's ratings.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. An item with a missing rating is left
 *   out. Levels, priorities or other numbers above 0: only their order counts.
 * - Unit: none. Range: 0 to 1; two raters with opposite rankings have 0.
 * - Fewer than two raters or complete items, or no rater who tells items apart: `undefined`.
 * - Assumes nothing but order.
 *
 * Source: Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275–287; ties as in Kendall (1970),
 * Rank Correlation Methods. The same as `kendall(correct = TRUE)` of the R package irr; χ² is that of `friedman.test`.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @returns the concordance, or `undefined` when there is nothing to compare
 * @throws RangeError when the rows aren't equally long, or a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * ```ts
 * import { kendallConcordance } from '@rubrikk/scoring';
 *
 * // Three raters say how urgent four indicators are.
 * const ratings = [
 *   [1, 2, 3, 4],
 *   [2, 1, 4, 5],
 *   [1, 3, 3, 5],
 * ];
 * const concordance = kendallConcordance(ratings);
 * console.log(concordance?.w.toFixed(3)); // => 0.862
 * console.log(concordance?.rankSums.join(' ')); // => 4 5.5 8.5 12
 * ```
 */
export function kendallConcordance(ratings: readonly ArrayLike<number>[]): KendallConcordance | undefined {
  const table = completeItems(ratings);
  const items = table.length;
  const raters = ratings.length;
  if (items < 2 || raters < 2) return undefined;
  const rankings = ratings.map((_, rater) => midRanks(table.map((row) => row[rater] as number)));
  const rankSums = table.map((_, item) => rankings.reduce((sum, { ranks }) => sum + (ranks[item] as number), 0));
  const ties = rankings.reduce((sum, ranking) => sum + ranking.ties, 0);
  const mean = (raters * (items + 1)) / 2;
  const spread = 12 * rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0);
  const largest = raters * raters * (items ** 3 - items);
  if (largest === raters * ties) return undefined;
  const w = spread / (largest - raters * ties);
  return {
    w,
    uncorrected: spread / largest,
    chiSquare: raters * (items - 1) * w,
    degreesOfFreedom: items - 1,
    meanSpearman: (raters * w - 1) / (raters - 1),
    rankSums,
  };
}
