import { dotProduct } from './dot-product.ts';

/** How two raters agree, with the variances of their kappa, to be divided by the number of items. */
export interface CrossAgreement {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  /** The variance when there is no agreement beyond chance. */
  readonly nullVariance: number;
}

type Matrix = readonly (readonly number[])[];

/**
 * What kappa of two raters is made of.
 *
 * Source: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72(5), 323–327. Both of their variances are those of a
 * score per cell of the table, and are computed as such: the printed forms lose digits when raters agree well.
 *
 * @param joint - the share of items with each pair of levels
 * @param weights - the agreement of each pair of levels
 * @returns agreement and variances; the variances mean nothing when the expected agreement is 1
 */
export function crossAgreement(joint: Matrix, weights: Matrix): CrossAgreement {
  const first = joint.map((row) => row.reduce((sum, share) => sum + share, 0));
  const second = joint.map((_, level) => joint.reduce((sum, row) => sum + (row[level] as number), 0));
  const firstMeans = weights.map((row) => dotProduct(row, second));
  const secondMeans = weights.map((row) => dotProduct(row, first));
  const observed = joint.reduce((sum, row, level) => sum + dotProduct(row, weights[level] as readonly number[]), 0);
  const expected = dotProduct(first, firstMeans);
  const scores = (agreement: number, chance: number) =>
    weights.map((row, high) =>
      row.map(
        (weight, low) => weight * agreement - ((firstMeans[high] as number) + (secondMeans[low] as number)) * chance,
      ),
    );
  const product = first.map((share) => second.map((other) => share * other));
  return {
    observed,
    expected,
    variance: varianceOf(joint, scores(1 - expected, 1 - observed)) / (1 - expected) ** 4,
    nullVariance: varianceOf(product, scores(1, 1)) / (1 - expected) ** 2,
  };
}

function varianceOf(shares: Matrix, scores: Matrix): number {
  const flatShares = shares.flat();
  const flatScores = scores.flat();
  const mean = dotProduct(flatShares, flatScores);
  return dotProduct(
    flatShares,
    flatScores.map((score) => (score - mean) ** 2),
  );
}
