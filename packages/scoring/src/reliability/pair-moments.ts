import { withoutNoise } from './without-noise.ts';

/** How two items vary and vary together over the raters who rated both. */
export interface PairMoments {
  readonly firstVariance: number;
  readonly secondVariance: number;
  readonly covariance: number;
}

/**
 * Variances and covariance of two items, divided by the number of raters less 1.
 *
 * @param ratings - one row per rater with one rating per item; 0 is missing
 * @param first - the position of the first item
 * @param second - the position of the second item
 * @returns the moments, or `undefined` with fewer than two raters who rated both
 */
export function pairMoments(
  ratings: readonly ArrayLike<number>[],
  first: number,
  second: number,
): PairMoments | undefined {
  const both = ratings.filter((row) => (row[first] as number) > 0 && (row[second] as number) > 0);
  const raters = both.length;
  if (raters < 2) return undefined;
  const firstMean = meanAt(both, first);
  const secondMean = meanAt(both, second);
  const sums = { first: 0, second: 0, products: 0 };
  for (const row of both) {
    const firstDeviation = (row[first] as number) - firstMean;
    const secondDeviation = (row[second] as number) - secondMean;
    sums.first += firstDeviation ** 2;
    sums.second += secondDeviation ** 2;
    sums.products += firstDeviation * secondDeviation;
  }
  return {
    firstVariance: withoutNoise(sums.first, raters, raters, firstMean) / (raters - 1),
    secondVariance: withoutNoise(sums.second, raters, raters, secondMean) / (raters - 1),
    covariance: sums.products / (raters - 1),
  };
}

function meanAt(ratings: readonly ArrayLike<number>[], item: number): number {
  return ratings.reduce((sum, row) => sum + (row[item] as number), 0) / ratings.length;
}
