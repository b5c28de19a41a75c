import { totalOf } from '../numbers/total-of.ts';

/**
 * How many steps the raters of a group stand from their mean level on average.
 *
 * Formula: `Σ pᵢ · |i − m|`, with `pᵢ` the share of raters on level `i` and `m` the mean level.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: steps of the scale. Range: 0 to `(k − 1) / 2`.
 * - Fewer than two raters: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2(1), 49–68. The same as `ad.m` of the R
 * package multilevel.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the average deviation in steps, or `undefined` with fewer than two raters
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { averageDeviationAboutMean } from '@rubrikk/scoring';
 *
 * console.log(averageDeviationAboutMean([0, 3, 1, 0])); // => 0.375
 * console.log(averageDeviationAboutMean([0, 1, 0, 0])); // => undefined
 * ```
 */
export function averageDeviationAboutMean(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total < 2) return undefined;
  let meanRank = 0;
  for (let rank = 1; rank < counts.length; rank += 1) meanRank += rank * ((counts[rank] as number) / total);
  let sum = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    sum += ((counts[rank] as number) / total) * Math.abs(rank - meanRank);
  }
  return Math.min(sum, (counts.length - 1) / 2);
}
