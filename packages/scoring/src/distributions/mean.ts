import { totalOf } from '../numbers/total-of.ts';

/**
 * The mean level: for comparing with figures that others publish, beside the distribution, never instead of it.
 *
 * Formula: `Σ i · nᵢ / n`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: 1 to the number of levels.
 * - No raters: `undefined`.
 * - Assumes that the steps between levels are equally large. Never average scales of different length, or indicators of
 *   different direction: the same mean can stand for agreement in the middle and for two camps.
 *
 * The same as `mean` of R, weighted as `wtd.mean` of the R package Hmisc.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the mean, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { mean } from '@rubrikk/scoring';
 *
 * console.log(mean([1, 2, 1])); // => 2
 * console.log(mean([0, 0, 0])); // => undefined
 * ```
 */
export function mean(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  // Counted from the lowest level in use, so that agreement on one level gives exactly that level.
  let base = 0;
  while (counts[base] === 0) base += 1;
  let sum = 0;
  for (let rank = base + 1; rank < counts.length; rank += 1) sum += (rank - base) * (counts[rank] as number);
  return base + 1 + sum / total;
}
