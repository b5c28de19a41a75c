import { completeItems } from './complete-items.ts';
import type { FRatio } from './f-ratio.ts';
import { errorOf, intraclassAt } from './intraclass-at.ts';
import type { IntraclassForm } from './intraclass-form.ts';
import { type MeanSquares, meanSquares } from './mean-squares.ts';

/** An intraclass correlation. Its interval is {@link intraclassInterval}, its test {@link fRatioPValue}. */
export interface IntraclassCorrelation extends FRatio {
  /** Which of the six it is. */
  readonly form: IntraclassForm;
  /** The correlation, up to 1; `undefined` when the estimated variance of the ratings isn't more than 0. */
  readonly value: number | undefined;
  /** What it is computed from, with the numbers of complete items and of raters. */
  readonly meanSquares: MeanSquares;
}

/**
 * How much of the variance of ratings lies between items, and not between the raters of an item: the reliability of one
 * rating, or of the mean of all.
 *
 * Formula, with the mean squares `B` between items, `R` between raters, `E` residual and `W` within items, `n` items and
 * `k` raters:
 * - ICC(1,1): `(B − W) / (B + (k − 1) W)`; ICC(1,k): `(B − W) / B`;
 * - ICC(2,1): `(B − E) / (B + (k − 1) E + k (R − E) / n)`; ICC(2,k): `(B − E) / (B + (R − E) / n)`;
 * - ICC(3,1): `(B − E) / (B + (k − 1) E)`; ICC(3,k): `(B − E) / B`.
 *
 * - Input: a table of ratings, one row per rater, one column per item; 0 is missing. An item with a missing rating is left
 *   out. Levels or other numbers above 0.
 * - Unit: none. Range: up to 1; below 0 when raters of an item differ more than items do.
 * - Fewer than two complete items or raters, or no variance at all: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * ICC(3,k) is Cronbach's alpha of the table with raters as its items.
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428; McGraw & Wong (1996), Psychological Methods
 * 1(1), 30–46. The same as `ICC` of the R package psych and `icc` of irr.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param form - which of the six
 * @returns the correlation, or `undefined` when there is nothing to correlate
 * @throws RangeError when the rows aren't equally long, a rating isn't a number from 0 to `Number.MAX_SAFE_INTEGER`, or
 *   there is no such form
 * @example
 * ```ts
 * import { intraclassCorrelation } from '@rubrikk/scoring';
 *
 * // Four judges, six targets, from Shrout & Fleiss (1979).
 * const ratings = [
 *   [9, 6, 8, 7, 10, 6],
 *   [2, 1, 4, 1, 5, 2],
 *   [5, 3, 6, 2, 6, 4],
 *   [8, 2, 8, 6, 9, 7],
 * ];
 * console.log(intraclassCorrelation(ratings, 'ICC(2,1)')?.value?.toFixed(2)); // => 0.29
 * console.log(intraclassCorrelation(ratings, 'ICC(3,k)')?.value?.toFixed(2)); // => 0.91
 * ```
 */
export function intraclassCorrelation(
  ratings: readonly ArrayLike<number>[],
  form: IntraclassForm,
): IntraclassCorrelation | undefined {
  const squares = meanSquares(completeItems(ratings));
  if (squares === undefined) return undefined;
  const { betweenItems, items, raters } = squares;
  const error = errorOf(squares, form);
  if (betweenItems === 0 && error === 0) return undefined;
  return {
    form,
    value: intraclassAt(squares, form, 1),
    f: error > 0 ? betweenItems / error : undefined,
    freedomBetween: items - 1,
    freedomWithin: (raters - 1) * (form.startsWith('ICC(1') ? items : items - 1),
    meanSquares: squares,
  };
}
