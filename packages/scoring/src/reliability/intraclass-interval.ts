import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkWithin } from '../numbers/check-within.ts';
import { fQuantile } from '../numbers/f-quantile.ts';
import type { Interval } from '../numbers/interval.ts';
import { checkStatistic } from './check-statistic.ts';
import { intraclassAt } from './intraclass-at.ts';
import type { IntraclassCorrelation } from './intraclass-correlation.ts';
import type { MeanSquares } from './mean-squares.ts';

/**
 * Where the true intraclass correlation lies.
 *
 * Formula: the correlation with its error multiplied by the upper and by the lower quantile of F. The degrees of freedom
 * are those of the F ratio; for ICC(2,·), where two variances make up the error, those of Satterthwaite's approximation.
 *
 * - Input: what {@link intraclassCorrelation} gave.
 * - Unit: none. Range: up to 1.
 * - Limits that the formula puts out of reach (a few items with raters of very different strictness): `undefined`. Raters
 *   who agree in everything: from 1 to 1.
 * - Assumes ratings that scatter normally and equally widely.
 *
 * The limits for the mean of k raters are those for one rater, stepped up. irr 0.84.1 uses other degrees of freedom for
 * ICC(2,k), `k` times too much of McGraw & Wong's `a`, and gives limits that don't belong to those of ICC(2,1).
 *
 * Source: Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428; McGraw & Wong (1996), Psychological Methods
 * 1(1), 30–46. The same as `ICC` of the R package psych.
 *
 * @param correlation - the correlation
 * @param confidence - how often such an interval covers the true correlation; 0.95 is 95 %
 * @returns the interval, or `undefined` when there is none
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the mean squares
 *   are none that a measure gives
 * @example
 * ```ts
 * import { intraclassCorrelation, intraclassInterval } from '@rubrikk/scoring';
 *
 * // Four judges, six targets, from Shrout & Fleiss (1979).
 * const ratings = [
 *   [9, 6, 8, 7, 10, 6],
 *   [2, 1, 4, 1, 5, 2],
 *   [5, 3, 6, 2, 6, 4],
 *   [8, 2, 8, 6, 9, 7],
 * ];
 * const icc = intraclassCorrelation(ratings, 'ICC(2,1)');
 * const interval = icc && intraclassInterval(icc);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => 0.019 0.761
 * ```
 */
export function intraclassInterval(
  { form, freedomBetween, freedomWithin, meanSquares }: IntraclassCorrelation,
  confidence = 0.95,
): Interval | undefined {
  checkConfidence(confidence);
  checkStatistic(0, freedomBetween, freedomWithin);
  for (const square of Object.values(meanSquares)) checkWithin(square, 0, 1e60, 'mean squares');
  const { betweenRaters, residual } = meanSquares;
  // Without any error there is none to approximate: whatever the degrees of freedom, the limits are 1.
  const mixed = form.startsWith('ICC(2') && betweenRaters + residual > 0;
  const freedom = mixed ? satterthwaite(meanSquares) : freedomWithin;
  if (!(freedom > 0)) return undefined;
  const tail = (1 - confidence) / 2;
  const most = fQuantile(1 - tail, freedomBetween, freedom);
  const least = fQuantile(tail, freedomBetween, freedom);
  // With hardly any degrees of freedom the approximation is so poor that its limits leave out the estimate.
  if (mixed && !(least <= 1 && most >= 1)) return undefined;
  const low = intraclassAt(meanSquares, form, most);
  const high = intraclassAt(meanSquares, form, least);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** The degrees of freedom of the error that raters of different strictness and the residual make up together. */
function satterthwaite(squares: MeanSquares): number {
  const { items, raters, betweenRaters, residual } = squares;
  const single = intraclassAt(squares, 'ICC(2,1)', 1) ?? 0;
  const strictness = raters * single * betweenRaters;
  const rest = (items * (1 - single) + raters * single * (items - 1)) * residual;
  const total = strictness + rest;
  return total ** 2 / (strictness ** 2 / (raters - 1) + rest ** 2 / ((items - 1) * (raters - 1)));
}
