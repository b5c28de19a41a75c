import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { chanceCorrected, type ItemContribution } from './chance-corrected.ts';
import { countRatings } from './count-ratings.ts';
import { itemAgreement } from './item-agreement.ts';
import { pairwiseChance } from './pairwise-chance.ts';
import { weightMatrix } from './weight-matrix.ts';

/**
 * How far raters agree on many items beyond what they would if each drew from the ratings that he or she gave: Conger's
 * generalisation of Cohen's kappa to any number of raters.
 *
 * Formula: `(pₐ − pₑ) / (1 − pₑ)`, with `pₐ` the mean over items of the share of pairs of ratings that agree and `pₑ` the
 * mean over pairs of raters `g`, `h` of `Σ wᵢⱼ pᵢ₍g₎ pⱼ₍h₎`, `pᵢ₍g₎` the share of level `i` in the ratings of rater `g`.
 *
 * - Input: a table of levels, one row per rater, one column per item; 0 is a missing rating. A rater without ratings and
 *   an item without ratings are left out.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - No item with two ratings: `undefined`. A single level in use: no coefficient.
 * - Assumes that these raters are the ones that matter. Unlike {@link fleissKappa} it doesn't hold against them that some
 *   are stricter than others. When nearly all ratings are on one level it is near 0 however well raters agree.
 *
 * With two raters and no missing ratings it is Cohen's kappa, see {@link weightedKappa}.
 *
 * Source: Conger (1980), Psychological Bulletin 88(2), 322–328; weights, missing ratings and standard error as in Gwet
 * (2014), Handbook of Inter-Rater Reliability. The same as `conger.kappa.raw` of the R package irrCAC.
 *
 * @param ratings - one row per rater with one level per item, the lowest is 1; 0 is missing
 * @param levels - how many levels the scale has, used or not
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError when the scale has fewer than two levels, the rows aren't equally long, a rating isn't one of the
 *   levels or 0, or there are no such weights
 * @example
 * ```ts
 * import { congerKappa, countRatings, fleissKappa } from '@rubrikk/scoring';
 *
 * // The second rater is one step stricter throughout.
 * const ratings = [
 *   [2, 3, 2, 3],
 *   [1, 2, 1, 2],
 * ];
 * console.log(congerKappa(ratings, 3, 'linear')?.coefficient?.toFixed(2)); // => 0.00
 * console.log(fleissKappa(countRatings(ratings, 3), 'linear')?.coefficient?.toFixed(2)); // => -0.33
 * ```
 */
export function congerKappa(
  ratings: readonly ArrayLike<number>[],
  levels: number,
  weights: AgreementWeights = 'identity',
): AgreementCoefficient | undefined {
  const counts = countRatings(ratings, levels);
  const raters = ratings.filter((row) => Array.from(row).some((level) => level > 0));
  const matrix = weightMatrix(weights, levels);
  const agreements = counts.map((row) => itemAgreement(row, matrix));
  const rated = agreements.filter((item) => item !== undefined).length;
  const chances = pairwiseChance(raters, rated, matrix);
  const items: ItemContribution[] = [];
  let expected = 0;
  for (const [index, item] of agreements.entries()) {
    if (item === undefined) continue;
    const chance = chances[index] as number;
    expected += chance / rated;
    items.push({ agreement: item.agreement, chance });
  }
  return chanceCorrected(items, expected);
}
