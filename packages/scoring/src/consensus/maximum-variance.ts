import { checkLevels } from '../numbers/check-levels.ts';

/**
 * The largest variance that ratings on a scale can have: half on the lowest level, half on the highest.
 *
 * Formula: `(k − 1)² / 4`.
 *
 * - Input: how many levels the scale has.
 * - Unit: steps squared. Range: 0.25 (two levels) and up.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Lindell, Brandt & Whitney (1999), Applied Psychological Measurement 23(2), 127–135.
 *
 * @param levels - how many levels the scale has, 2 or more
 * @returns the variance
 * @throws RangeError when `levels` isn't a whole number of 2 or more
 * @example
 * ```ts
 * import { maximumVariance } from '@rubrikk/scoring';
 *
 * console.log(maximumVariance(5)); // => 4
 * ```
 */
export function maximumVariance(levels: number): number {
  checkLevels(levels);
  return (levels - 1) ** 2 / 4;
}
