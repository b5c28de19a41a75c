import type { AgreementWeights } from './agreement-weights.ts';
import { checkCodes } from './check-codes.ts';
import { crossAgreement } from './cross-agreement.ts';
import { crossTable } from './cross-table.ts';
import { weightMatrix } from './weight-matrix.ts';

/**
 * How far raters agree on many items beyond chance, as the mean of Cohen's kappa over all pairs of raters.
 *
 * Formula: mean over pairs of raters of `(pₒ − pₑ) / (1 − pₑ)`, see {@link weightedKappa}.
 *
 * - Input: a table of levels, one row per rater, one column per item; 0 is a missing rating. Each pair of raters is
 *   compared on the items that both rated.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - Fewer than two raters, or a pair that has no kappa: `undefined`.
 * - Assumes that these raters are the ones that matter.
 *
 * Source: Light (1971), Psychological Bulletin 76(5), 365–377. The same as `kappam.light` of the R package irr, which
 * leaves out every item with a missing rating.
 *
 * @param ratings - one row per rater with one level per item, the lowest is 1; 0 is missing
 * @param levels - how many levels the scale has, used or not
 * @param weights - how much two ratings count as agreeing
 * @returns the mean kappa, or `undefined` when a pair of raters has none
 * @throws RangeError when the scale has fewer than two levels, the rows aren't equally long, a rating isn't one of the
 *   levels or 0, or there are no such weights
 * @example
 * ```ts
 * import { lightKappa } from '@rubrikk/scoring';
 *
 * const ratings = [
 *   [1, 2, 3, 3],
 *   [1, 2, 3, 3],
 *   [1, 2, 3, 2],
 * ];
 * console.log(lightKappa(ratings, 3)?.toFixed(4)); // => 0.7576
 * ```
 */
export function lightKappa(
  ratings: readonly ArrayLike<number>[],
  levels: number,
  weights: AgreementWeights = 'identity',
): number | undefined {
  checkCodes(ratings, levels);
  const matrix = weightMatrix(weights, levels);
  let sum = 0;
  let pairs = 0;
  for (const [rater, row] of ratings.entries()) {
    for (const other of ratings.slice(rater + 1)) {
      const kappa = cohenKappa(crossTable(row, other, levels), matrix);
      if (kappa === undefined) return undefined;
      sum += kappa;
      pairs += 1;
    }
  }
  return pairs === 0 ? undefined : sum / pairs;
}

function cohenKappa(
  table: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): number | undefined {
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const joint = table.map((row) => row.map((count) => count / total));
  const { observed, expected } = crossAgreement(joint, weights);
  return expected < 1 ? (observed - expected) / (1 - expected) : undefined;
}
