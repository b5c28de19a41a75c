import { checkLevels } from '../numbers/check-levels.ts';

/**
 * The variance of ratings that fall on every level of a scale equally often.
 *
 * Formula: `(k² − 1) / 12`.
 *
 * - Input: how many levels the scale has.
 * - Unit: steps squared. Range: 0.25 (two levels) and up.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98.
 *
 * @param levels - how many levels the scale has, 2 or more
 * @returns the variance
 * @throws RangeError when `levels` isn't a whole number of 2 or more
 * @example
 * ```ts
 * import { uniformVariance } from '@rubrikk/scoring';
 *
 * console.log(uniformVariance(5)); // => 2
 * ```
 */
export function uniformVariance(levels: number): number {
  checkLevels(levels);
  return (levels * levels - 1) / 12;
}
