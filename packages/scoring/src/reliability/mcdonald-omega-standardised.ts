import { checkRatings } from './check-ratings.ts';
import { omegaOf } from './omega-of.ts';
import { oneFactorLeastSquares } from './one-factor-least-squares.ts';
import { oriented } from './oriented.ts';
import { pairMoments } from './pair-moments.ts';

/** The reliability of a dimension with one factor, with the factor, if all items varied equally. */
export interface McdonaldOmegaStandardised {
  /** Which share of the sum's variance the factor explains: 0 to 1, a little above 1 at most. */
  readonly omega: number;
  /** Correlations of the items with the factor. */
  readonly loadings: readonly number[];
}

/**
 * {@link mcdonaldOmega} if all items varied equally, and from raters who left out some items: it needs fewer raters.
 *
 * Formula: `(Σ λⱼ)² / ((Σ λⱼ)² + Σ (1 − λⱼ²))`, with `λⱼ` the loading of item `j` in a model with one factor that leaves the
 * smallest squared residuals of the correlations.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0. Each
 *   pair of items is correlated over the raters who rated both.
 * - Unit: none. Range: 0 to 1, a little above 1 at most.
 * - Fewer than three items, two items that were not both rated by two raters, an item that they rated alike, or no model
 *   reached: `undefined`.
 * - Assumes that one thing explains what the items have in common, and equal steps.
 *
 * What the factor leaves of an item is kept at .005 or more. Where that limit is met the items hardly fit the model: `fa`
 * of psych 2.2.9 then stops near the best loadings, not at them.
 *
 * Source: McDonald (1999), Test Theory: A Unified Treatment; fitted as in Harman & Jones (1966), Psychometrika 31(3),
 * 351–368. The same as from `fa(fm = "minres")` of the R package psych.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @returns omega with the loadings, or `undefined` when there is none
 * @throws RangeError when the rows aren't equally long or a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * ```ts
 * import { mcdonaldOmegaStandardised } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [4, 5, 4, 4],
 *   [1, 1, 2, 1],
 *   [2, 4, 3, 2],
 *   [3, 3, 4, 4],
 *   [2, 3, 2, 1],
 * ];
 * console.log(mcdonaldOmegaStandardised(ratings)?.omega.toFixed(2)); // => 0.95
 * ```
 */
export function mcdonaldOmegaStandardised(
  ratings: readonly ArrayLike<number>[],
): McdonaldOmegaStandardised | undefined {
  const items = checkRatings(ratings);
  const correlations = items < 3 ? undefined : pairwiseCorrelations(ratings, items);
  const fitted = correlations && oneFactorLeastSquares(correlations);
  if (fitted === undefined) return undefined;
  const loadings = oriented(fitted);
  const residualVariances = loadings.map((loading) => 1 - loading ** 2);
  return { omega: omegaOf(loadings, residualVariances), loadings };
}

function pairwiseCorrelations(
  ratings: readonly ArrayLike<number>[],
  items: number,
): readonly (readonly number[])[] | undefined {
  const correlations = Array.from({ length: items }, () => new Array<number>(items).fill(1));
  for (let first = 0; first < items; first += 1) {
    for (let second = 0; second < first; second += 1) {
      const moments = pairMoments(ratings, first, second);
      if (moments === undefined) return undefined;
      const product = moments.firstVariance * moments.secondVariance;
      if (!(product > 0)) return undefined;
      const correlation = moments.covariance / Math.sqrt(product);
      (correlations[first] as number[])[second] = correlation;
      (correlations[second] as number[])[first] = correlation;
    }
  }
  return correlations;
}
