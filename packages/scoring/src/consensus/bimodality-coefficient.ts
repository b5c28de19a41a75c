import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/**
 * Whether the ratings look like two humps rather than one: more than 5/9, the value of equally used levels, suggests two.
 *
 * Formula: `(g₁² + 1) / (g₂ + 3(n − 1)² / ((n − 2)(n − 3)))`, with `g₁` and `g₂` the skewness and the excess kurtosis of a
 * sample, corrected for its size.
 *
 * - Input: raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: more than 0.
 * - Fewer than four raters, or all on the same level: `undefined`.
 * - Assumes that the steps between levels are equally large. Not to be trusted with three to five levels: seven on one
 *   of two levels and five on the other already give 0.65.
 *
 * Source: SAS Institute (1990), SAS/STAT User's Guide; Pfister et al. (2013), Frontiers in Psychology 4, 700. From `skew`
 * and `kurtosi` (type 2) of the R package psych.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the coefficient, or `undefined` with fewer than four raters or no variation
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { bimodalityCoefficient } from '@rubrikk/scoring';
 *
 * console.log(bimodalityCoefficient([0, 4, 0])); // => undefined
 * console.log(bimodalityCoefficient([7, 5])?.toFixed(2)); // => 0.65
 * ```
 */
export function bimodalityCoefficient(counts: ArrayLike<number>): number | undefined {
  const total = wholeTotalOf(counts);
  if (total < 4) return undefined;
  const meanRank = moment(counts, total, 0, 1);
  const variance = moment(counts, total, meanRank, 2);
  if (variance === 0) return undefined;
  const skewness =
    (moment(counts, total, meanRank, 3) / variance ** 1.5) * (Math.sqrt(total * (total - 1)) / (total - 2));
  const kurtosis = moment(counts, total, meanRank, 4) / variance ** 2;
  // The correction for the sample's size leaves only a factor once both parts of the denominator are added up.
  return (((skewness ** 2 + 1) / kurtosis) * ((total - 2) / (total - 1)) * (total - 3)) / (total + 1);
}

function moment(counts: ArrayLike<number>, total: number, centre: number, power: number): number {
  let sum = 0;
  for (let rank = 0; rank < counts.length; rank += 1)
    sum += ((counts[rank] as number) / total) * (rank - centre) ** power;
  return sum;
}
