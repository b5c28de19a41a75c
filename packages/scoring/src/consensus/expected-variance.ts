import { totalOf } from '../numbers/total-of.ts';
import { squaredDeviations } from './squared-deviations.ts';

/**
 * The variance of ratings that follow a distribution by chance, to measure agreement against.
 *
 * Formula: `Σ pᵢ · (i − m)²`, with `pᵢ` the share on level `i` and `m` the mean level.
 *
 * - Input: the share, or any multiple of it, on each level, lowest first.
 * - Unit: steps squared. Range: 0 to `(k − 1)² / 4`.
 * - All shares 0: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: LeBreton & Senter (2008), Organizational Research Methods 11(4), 815–852.
 *
 * @param distribution - how often each level would be chosen without agreement, lowest level first
 * @returns the variance, or `undefined` when there is no distribution
 * @throws RangeError when there are fewer than two levels or a share is negative or not a number
 * @example
 * ```ts
 * import { expectedVariance, withinGroupAgreement } from '@rubrikk/scoring';
 *
 * const towardsTheTop = expectedVariance([0, 10, 15, 40, 35]);
 * console.log(towardsTheTop); // => 0.9
 * console.log(withinGroupAgreement([0, 0, 0, 2, 2], towardsTheTop)?.toFixed(2)); // => 0.63
 * ```
 */
export function expectedVariance(distribution: ArrayLike<number>): number | undefined {
  const total = totalOf(distribution);
  return total === 0 ? undefined : squaredDeviations(distribution, total) / total;
}
