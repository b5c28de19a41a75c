import { correlationsOf } from './correlations-of.ts';
import { itemCovariances } from './item-covariances.ts';
import { omegaOf } from './omega-of.ts';
import { oneFactorLikelihood } from './one-factor-likelihood.ts';
import { oriented } from './oriented.ts';

/** The reliability of a dimension with one factor, with the factor. */
export interface McdonaldOmega {
  /** Which share of the sum's variance the factor explains: 0 to 1 when no residual variance is below 0. */
  readonly omega: number;
  /** How far each item goes with the factor: in steps per standard deviation of the factor. */
  readonly loadings: readonly number[];
  /** What the factor leaves of each item's variance, in steps squared; below 0 where the items fit no such model. */
  readonly residualVariances: readonly number[];
}

/**
 * How far one common factor explains the sum of a dimension's items, which may measure it unequally well.
 *
 * Formula: `(Σ λⱼ)² / ((Σ λⱼ)² + Σ θⱼ)`, with `λⱼ` the loading and `θⱼ` the residual variance of item `j` in a model with
 * one factor, fitted by maximum likelihood.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. Levels or other numbers above 0. Only
 *   raters who rated every item count.
 * - Unit: none; loadings in steps, variances in steps squared. Range: 0 to 1 when no residual variance is below 0.
 * - Fewer than three items, no more raters than items, items that repeat others, or no model reached: `undefined`.
 * - Assumes that one thing explains what the items have in common, and equal steps. From a hundred raters on.
 *
 * A residual variance below 0 means that the items don't fit the model: then omega isn't to be used.
 *
 * Source: McDonald (1999), Test Theory: A Unified Treatment; fitted as in Jöreskog (1967), Psychometrika 32(4), 443–482.
 * The same as from `cfa(std.lv = TRUE)` of the R package lavaan.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @returns omega with the model, or `undefined` when there is none
 * @throws RangeError when the rows aren't equally long or a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`
 * @example
 * ```ts
 * import { mcdonaldOmega } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [4, 5, 4, 4],
 *   [1, 1, 2, 1],
 *   [2, 4, 3, 2],
 *   [3, 3, 4, 4],
 *   [2, 3, 2, 1],
 *   [5, 4, 5, 3],
 *   [3, 2, 3, 3],
 * ];
 * console.log(mcdonaldOmega(ratings)?.omega.toFixed(2)); // => 0.91
 * ```
 */
export function mcdonaldOmega(ratings: readonly ArrayLike<number>[]): McdonaldOmega | undefined {
  const covariances = itemCovariances(ratings, 'listwise');
  if (covariances === undefined || covariances.length < 3) return undefined;
  const correlations = correlationsOf(covariances);
  const fitted = correlations && oneFactorLikelihood(correlations);
  if (fitted === undefined) return undefined;
  const raters = ratings.filter((row) => !Array.from(row).includes(0)).length;
  // Maximum likelihood divides by the number of raters where the covariances do by one less.
  const variances = covariances.map((row, item) => ((row[item] as number) * (raters - 1)) / raters);
  const loadings = oriented(fitted).map((loading, item) => loading * Math.sqrt(variances[item] as number));
  const residualVariances = variances.map((variance, item) => variance - (loadings[item] as number) ** 2);
  return { omega: omegaOf(loadings, residualVariances), loadings, residualVariances };
}
