import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { chanceCorrected } from './chance-corrected.ts';
import { checkSameScale } from './check-same-scale.ts';
import { dotProduct } from './dot-product.ts';
import { itemAgreement } from './item-agreement.ts';
import { weightMatrix } from './weight-matrix.ts';

/** How likely chance agrees with a rating on each level, from how often levels are used and what agreement counts. */
export type LevelChance = (
  shares: readonly number[],
  weightMatrix: readonly (readonly number[])[],
) => readonly number[];

/**
 * The coefficients whose chance agreement depends on nothing but how often each level is used: Fleiss, Gwet,
 * Brennan & Prediger.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @param weights - how much two ratings count as agreeing
 * @param chanceOf - how likely chance agrees with each level
 * @returns the coefficient, or `undefined` when no item has two ratings
 * @throws RangeError for items of different scales, counts that aren't whole, or unknown weights
 */
export function marginalAgreement(
  counts: readonly ArrayLike<number>[],
  weights: AgreementWeights,
  chanceOf: LevelChance,
): AgreementCoefficient | undefined {
  const levels = counts[0]?.length ?? 0;
  const matrix = weightMatrix(weights, levels);
  for (const row of counts) checkSameScale(row, levels);
  const items = counts.map((row) => itemAgreement(row, matrix)).filter((item) => item !== undefined);
  const shares = new Array<number>(levels).fill(0);
  for (const item of items) {
    for (const [level, share] of item.shares.entries()) shares[level] = (shares[level] as number) + share;
  }
  const meanShares = shares.map((sum) => sum / items.length);
  const chance = chanceOf(meanShares, matrix);
  return chanceCorrected(
    items.map((item) => ({ agreement: item.agreement, chance: dotProduct(item.shares, chance) })),
    dotProduct(meanShares, chance),
  );
}
