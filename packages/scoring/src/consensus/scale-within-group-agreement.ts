import { meanWithinGroupAgreement } from './mean-within-group-agreement.ts';

/**
 * How reliably a group agrees over several indicators that stand for one thing: r_wg(j). It rises with their number, so
 * {@link meanWithinGroupAgreement} is the better choice unless the number has to compare with published ones.
 *
 * Formula: `J r / (J r + 1 − r)`, with `r = 1 − mean(s²) / σ²` over `J` indicators, taken as 0 where it would be below.
 *
 * - Input: for each indicator the raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: 0 to 1.
 * - No indicator, or one with fewer than two raters: `undefined`.
 * - Assumes that the steps between levels are equally large, and that the indicators are parallel.
 *
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98. The same as `rwg.j` of the R package
 * multilevel, for raters who answered every indicator.
 *
 * @param items - for each indicator, how many raters chose each level, lowest level first
 * @param expectedVariance - the variance without agreement, in steps squared; of equally used levels when left out
 * @returns the agreement, or `undefined` when an indicator has fewer than two raters or there is none
 * @throws RangeError when the indicators have different numbers of levels or fewer than two, a count isn't a whole number
 *   of 0 or more, or the variance is not more than 0
 * @example
 * ```ts
 * import { scaleWithinGroupAgreement } from '@rubrikk/scoring';
 *
 * const sharedVision = [0, 0, 2, 2, 1];
 * const trust = [0, 0, 0, 5, 0];
 * console.log(scaleWithinGroupAgreement([sharedVision, trust])?.toFixed(2)); // => 0.90
 * ```
 */
export function scaleWithinGroupAgreement(
  items: readonly ArrayLike<number>[],
  expectedVariance?: number,
): number | undefined {
  const mean = meanWithinGroupAgreement(items, expectedVariance);
  if (mean === undefined) return undefined;
  const agreement = Math.max(0, mean);
  return (items.length * agreement) / (items.length * agreement + 1 - agreement);
}
