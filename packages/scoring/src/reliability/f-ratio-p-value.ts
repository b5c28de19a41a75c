import { fUpperProbability } from '../numbers/f-upper-probability.ts';
import { checkStatistic } from './check-statistic.ts';
import type { FRatio } from './f-ratio.ts';

/**
 * How likely items, or groups, differ as much as they do when their true values are all the same.
 *
 * Formula: the share of an F distribution above `f`.
 *
 * - Input: what {@link intraclassCorrelation}, {@link groupIntraclassCorrelation} or
 *   {@link groupIntraclassCorrelationFromCounts} gave.
 * - Unit: probability. Range: 0 to 1.
 * - No variance within: 0.
 * - Assumes ratings that scatter normally and equally widely; with many ratings levels come close enough.
 *
 * The same for ICC(2,·) as for ICC(3,·), as in Shrout & Fleiss (1979), Psychological Bulletin 86(2), 420–428, and in
 * `ICC` of the R package psych.
 *
 * @param ratio - the ratio with its degrees of freedom
 * @returns the probability
 * @throws RangeError when the statistic or its degrees of freedom are none that a measure gives
 * @example
 * ```ts
 * import { fRatioPValue, intraclassCorrelation } from '@rubrikk/scoring';
 *
 * // Four judges, six targets, from Shrout & Fleiss (1979).
 * const ratings = [
 *   [9, 6, 8, 7, 10, 6],
 *   [2, 1, 4, 1, 5, 2],
 *   [5, 3, 6, 2, 6, 4],
 *   [8, 2, 8, 6, 9, 7],
 * ];
 * const icc = intraclassCorrelation(ratings, 'ICC(3,1)');
 * console.log(icc && fRatioPValue(icc).toFixed(6)); // => 0.000135
 * ```
 */
export function fRatioPValue({ f, freedomBetween, freedomWithin }: FRatio): number {
  checkStatistic(f ?? 0, freedomBetween, freedomWithin);
  return f === undefined ? 0 : fUpperProbability(f, freedomBetween, freedomWithin);
}
