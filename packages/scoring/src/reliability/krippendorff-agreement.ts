import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import { checkSameScale } from './check-same-scale.ts';
import { dotProduct } from './dot-product.ts';
import { type ItemAgreement, itemAgreement } from './item-agreement.ts';
import { meanOf } from './mean-of.ts';
import { weightMatrix } from './weight-matrix.ts';

/**
 * Krippendorff's alpha told as agreement beyond chance, with a standard error that needs no bootstrap: without weights it
 * is the nominal {@link krippendorffAlpha}, with quadratic weights the interval one.
 *
 * Formula: `(pₐ − pₑ) / (1 − pₑ)`, with `pₐ = (1 − 1/n) p + 1/n`, `p` the mean share of pairs of ratings of an item that
 * agree, items weighted by their ratings, `n` all ratings that can be paired, and `pₑ = Σ wᵢⱼ πᵢ πⱼ`, `πᵢ` the share of
 * level `i` among them.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. An item with fewer than two ratings is left
 *   out. From a table of ratings: {@link countRatings}.
 * - Unit: none. Range: up to 1; below 0 when ratings differ more within items than between them.
 * - No item with two ratings: `undefined`. A single level in use: no coefficient.
 * - Assumes that raters are interchangeable; its standard error, that items are a random choice and more than a handful.
 *   Levels that nobody used don't matter to coefficient and standard error.
 *
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability. The same as `krippen.alpha.raw` of the R package irrCAC.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, a count isn't a
 *   whole number of 0 or more, or there are no such weights
 * @example
 * ```ts
 * import { krippendorffAgreement, krippendorffAlpha } from '@rubrikk/scoring';
 *
 * const counts = [[4, 0, 0], [1, 3, 0], [0, 1, 3], [0, 0, 4]];
 * const agreement = krippendorffAgreement(counts, 'quadratic');
 * console.log(agreement?.coefficient?.toFixed(4)); // => 0.8404
 * console.log(krippendorffAlpha(counts, 'interval')?.toFixed(4)); // => 0.8404
 * ```
 */
export function krippendorffAgreement(
  counts: readonly ArrayLike<number>[],
  weights: AgreementWeights = 'identity',
): AgreementCoefficient | undefined {
  const levels = counts[0]?.length ?? 0;
  const matrix = weightMatrix(weights, levels);
  for (const row of counts) checkSameScale(row, levels);
  const items = counts.map((row) => itemAgreement(row, matrix)).filter(isPairable);
  const meanSize = meanOf(items.map(({ size }) => size));
  // An item counts as much as it has ratings.
  const weighted = (value: (item: PairableItem) => number) =>
    meanOf(items.map((item) => value(item) * (item.size / meanSize)));
  const shares = matrix.map((_, level) => weighted((item) => item.shares[level] as number));
  const chances = matrix.map((row) => dotProduct(row, shares));
  const expected = dotProduct(shares, chances);
  const ratings = items.length * meanSize;
  const observed = forSmallSamples(
    weighted(({ agreement }) => agreement),
    ratings,
  );
  const contributions = items.map((item) => {
    const weight = item.size / meanSize;
    return {
      // Less what the item adds to the ratings that items have on average.
      agreement: item.agreement * weight - observed * (weight - 1),
      chance: dotProduct(item.shares, chances) * weight - expected * (weight - 1),
    };
  });
  const result = chanceCorrected(contributions, expected);
  return (
    result && {
      ...result,
      coefficient: result.coefficient === undefined ? undefined : forSmallSamples(result.coefficient, ratings),
      observedAgreement: observed,
    }
  );
}

interface PairableItem extends ItemAgreement {
  readonly agreement: number;
}

function isPairable(item: ItemAgreement | undefined): item is PairableItem {
  return item?.agreement !== undefined;
}

/** A rating can't be drawn twice, so chance agrees a little less often than the shares of levels say. */
function forSmallSamples(agreement: number, ratings: number): number {
  return agreement + (1 - agreement) / ratings;
}
