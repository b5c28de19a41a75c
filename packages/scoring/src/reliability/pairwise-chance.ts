import { dotProduct } from './dot-product.ts';

/**
 * What each item adds to how far raters agree by chance, when each draws from the ratings that he or she gave.
 *
 * The chance of a pair of raters is a product of their shares. Linearised, an item moves a rater's shares by as much as
 * its own rating differs from them, and the mean over items is the chance itself.
 *
 * @param raters - one row per rater who gave a rating, with one level per item; 0 is missing
 * @param rated - how many items somebody rated
 * @param weights - the agreement of each pair of levels
 * @returns one number per item
 */
export function pairwiseChance(
  raters: readonly ArrayLike<number>[],
  rated: number,
  weights: readonly (readonly number[])[],
): readonly number[] {
  const shares = raters.map((row) => sharesOf(row, weights.length));
  const sums = weights.map((_, level) => shares.reduce((sum, own) => sum + (own.shares[level] as number), 0));
  const chances = new Array<number>(raters[0]?.length ?? 0).fill(0);
  for (const [rater, row] of raters.entries()) {
    const own = shares[rater] as LevelShares;
    const others = chanceWithOthers(sums, raters.length, own, weights);
    const mean = dotProduct(own.shares, others);
    for (const [item, chance] of chances.entries()) {
      const level = row[item] as number;
      const pull = level > 0 ? (rated / own.total) * ((others[level - 1] as number) - mean) : 0;
      chances[item] = chance + (mean + pull) / raters.length;
    }
  }
  return chances;
}

interface LevelShares {
  readonly total: number;
  readonly shares: readonly number[];
}

function sharesOf(row: ArrayLike<number>, levels: number): LevelShares {
  const counts = new Array<number>(levels).fill(0);
  let total = 0;
  for (let item = 0; item < row.length; item += 1) {
    const level = row[item] as number;
    if (level === 0) continue;
    counts[level - 1] = (counts[level - 1] as number) + 1;
    total += 1;
  }
  return { total, shares: counts.map((count) => count / total) };
}

/** How likely a random other rater agrees with a rating on each level. */
function chanceWithOthers(
  sums: readonly number[],
  raters: number,
  { shares }: LevelShares,
  weights: readonly (readonly number[])[],
): readonly number[] {
  const others = sums.map((sum, level) => (sum - (shares[level] as number)) / (raters - 1));
  return weights.map((row) => dotProduct(row, others));
}
