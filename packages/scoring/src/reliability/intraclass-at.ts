import type { IntraclassForm } from './intraclass-form.ts';
import type { MeanSquares } from './mean-squares.ts';

/**
 * The mean square that counts as error.
 *
 * @param squares - the mean squares
 * @param form - which intraclass correlation
 * @returns the mean square within items, or the residual when raters are the same for all items
 * @throws RangeError when there is no such form
 */
export function errorOf(squares: MeanSquares, form: IntraclassForm): number {
  if (!/^ICC\([123],[1k]\)$/.test(form)) {
    throw new RangeError(`Expected a form from ICC(1,1) to ICC(3,k); received ${form}.`);
  }
  return form.startsWith('ICC(1') ? squares.withinItems : squares.residual;
}

/**
 * The intraclass correlation if the error were so many times as large: the estimate at 1, its limits at quantiles of F.
 *
 * @param squares - the mean squares
 * @param form - which intraclass correlation
 * @param times - the factor
 * @returns the correlation, or `undefined` when the estimated variance of the ratings isn't more than 0
 * @throws RangeError when there is no such form
 */
export function intraclassAt(squares: MeanSquares, form: IntraclassForm, times: number): number | undefined {
  const { items, raters, betweenItems, betweenRaters, residual } = squares;
  const error = times * errorOf(squares, form);
  const strictness = form.startsWith('ICC(2') ? (times * (betweenRaters - residual)) / items : 0;
  const variance = form.endsWith('k)')
    ? betweenItems + strictness
    : betweenItems + (raters - 1) * error + raters * strictness;
  // What rounding leaves of parts that cancel each other isn't a variance.
  const noise = 64 * Number.EPSILON * (betweenItems + raters * (error + times * (betweenRaters + residual)));
  return variance > noise ? (betweenItems - error) / variance : undefined;
}
