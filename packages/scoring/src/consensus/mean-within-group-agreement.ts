import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameScale } from './check-same-scale.ts';
import { checkVariance } from './check-variance.ts';
import { squaredDeviations } from './squared-deviations.ts';
import { uniformVariance } from './uniform-variance.ts';

/**
 * How much smaller the variance in a group is, over several indicators on one scale, than if its raters had answered
 * without any agreement: r*_wg(j).
 *
 * Formula: `1 − mean(s²) / σ²`, with `s²` the sample variance of each indicator and `σ²` the variance without agreement.
 *
 * - Input: for each indicator the raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: 1 when all chose the same level everywhere, below 0 with more variance than `σ²`.
 * - No indicator, or one with fewer than two raters: `undefined`.
 * - Assumes that the steps between levels are equally large. Does not rise with the number of indicators.
 *
 * The same number as the mean of `withinGroupAgreement`.
 *
 * Source: Lindell, Brandt & Whitney (1999), Applied Psychological Measurement 23(2), 127–135. The same as
 * `rwg.j.lindell` of the R package multilevel, for raters who answered every indicator.
 *
 * @param items - for each indicator, how many raters chose each level, lowest level first
 * @param expectedVariance - the variance without agreement, in steps squared; of equally used levels when left out
 * @returns the agreement, or `undefined` when an indicator has fewer than two raters or there is none
 * @throws RangeError when the indicators have different numbers of levels or fewer than two, a count isn't a whole number
 *   of 0 or more, or the variance is not more than 0
 * @example
 * ```ts
 * import { meanWithinGroupAgreement } from '@rubrikk/scoring';
 *
 * const sharedVision = [0, 0, 2, 2, 1];
 * const trust = [0, 0, 0, 5, 0];
 * console.log(meanWithinGroupAgreement([sharedVision, trust])); // => 0.825
 * ```
 */
export function meanWithinGroupAgreement(
  items: readonly ArrayLike<number>[],
  expectedVariance?: number,
): number | undefined {
  const variance = expectedVariance ?? (items[0] && uniformVariance(items[0].length));
  if (variance === undefined) return undefined;
  checkVariance(variance);
  const mean = meanVariance(items);
  return mean === undefined ? undefined : 1 - mean / variance;
}

function meanVariance(items: readonly ArrayLike<number>[]): number | undefined {
  checkSameScale(items);
  let sum = 0;
  let enough = items.length > 0;
  for (const counts of items) {
    const total = wholeTotalOf(counts);
    if (total < 2) enough = false;
    else sum += squaredDeviations(counts, total) / (total - 1);
  }
  return enough ? sum / items.length : undefined;
}
