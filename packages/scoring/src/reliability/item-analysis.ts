import { alphaOfCovariances } from './alpha-of-covariances.ts';
import { itemCovariances } from './item-covariances.ts';
import { meanOf } from './mean-of.ts';
import type { MissingRatings } from './missing-ratings.ts';
import { pairMoments } from './pair-moments.ts';
import { rowsFor } from './rows-for.ts';

/** What one item adds to a dimension. */
export interface ItemAnalysis {
  /** Cronbach's alpha of the other items; `undefined` with fewer than three items, or when one of the others is constant. */
  readonly alphaIfDropped: number | undefined;
  /** The item's correlation with the sum of the others; `undefined` when one of the two doesn't vary. */
  readonly correctedItemTotal: number | undefined;
  /** The item's correlation with the raters' means over all items, itself among them. */
  readonly itemTotal: number | undefined;
}

/**
 * What each item adds to its dimension: alpha without it, and its correlation with the rest.
 *
 * Formula: Cronbach's alpha of the covariances without the item's row and column; `Σ sᵢⱼ / (sᵢ s)` over `j ≠ i`, with `s²` the
 * variance of the sum of the other items.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0.
 * - Unit: none; correlation. Range: up to 1; −1 to 1 without missing ratings.
 * - Fewer than two items or raters, or two items that were not both rated by two raters: `undefined`.
 * - Assumes that the steps between levels are equally large. An item may matter for a school however little it correlates.
 *
 * Source: Cronbach (1951), Psychometrika 16(3), 297–334. The same as `alpha.drop` and `r.drop` of `alpha` in the R package
 * psych.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param missing - what is done with missing ratings
 * @returns one analysis per item, or `undefined` when there is nothing to measure
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such rule for missing ratings
 * @example
 * ```ts
 * import { itemAnalysis } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 1, 2],
 *   [2, 3, 2],
 *   [3, 3, 3],
 * ];
 * const items = itemAnalysis(ratings) ?? [];
 * console.log(items.map(({ alphaIfDropped }) => alphaIfDropped?.toFixed(3)).join(' ')); // => 0.571 0.857 0.923
 * console.log(items.map(({ correctedItemTotal }) => correctedItemTotal?.toFixed(3)).join(' ')); // => 0.982 0.756 0.693
 * ```
 */
export function itemAnalysis(
  ratings: readonly ArrayLike<number>[],
  missing: MissingRatings = 'pairwise',
): readonly ItemAnalysis[] | undefined {
  const covariances = itemCovariances(ratings, missing);
  const rows = rowsFor(ratings, missing);
  const means = rows.map(meanRating);
  return covariances?.map((row, item) => {
    const rest = covariances.filter((_, other) => other !== item).map((others) => without(others, item));
    return {
      alphaIfDropped: alphaOfCovariances(rest),
      correctedItemTotal: correlation(row[item] as number, without(row, item), rest),
      itemTotal: correlationWith(means, rows, item),
    };
  });
}

function meanRating(row: ArrayLike<number>): number {
  const rated = Array.from(row).filter((rating) => rating > 0);
  return rated.length === 0 ? 0 : meanOf(rated);
}

function correlationWith(
  means: readonly number[],
  rows: readonly ArrayLike<number>[],
  item: number,
): number | undefined {
  const pairs = means.map((mean, rater) => [mean, rows[rater]?.[item] as number]);
  const moments = pairMoments(pairs, 0, 1);
  const product = moments && moments.firstVariance * moments.secondVariance;
  return moments && product ? withinOne(moments.covariance / Math.sqrt(product)) : undefined;
}

function without(row: readonly number[], item: number): readonly number[] {
  return row.filter((_, other) => other !== item);
}

function correlation(
  variance: number,
  covariances: readonly number[],
  rest: readonly (readonly number[])[],
): number | undefined {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const size = sum(rest.flat().map(Math.abs));
  const restVariance = sum(rest.flat());
  // Opposite items cancel each other, but for the rounding.
  if (!(variance > 0 && restVariance > size * rest.length * Number.EPSILON)) return undefined;
  return withinOne(sum(covariances) / Math.sqrt(variance * restVariance));
}

/** Rounding may carry a correlation past 1. */
function withinOne(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}
