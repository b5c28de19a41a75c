import { cliffsDelta } from './cliffs-delta.ts';

/**
 * How likely a rater of one group rates higher than a rater of another, an equal rating counted half: 1 when all do, 0.5
 * when neither group is above the other, 0 the other way round.
 *
 * Formula: `(δ + 1) / 2`, with `δ` of {@link cliffsDelta}.
 *
 * - Input: raters of each group on each level, lowest first; weighted counts may be fractional.
 * - Unit: probability. Range: 0 to 1.
 * - A group without raters: `undefined`.
 * - Assumes the order of the levels only, not equal steps.
 *
 * The same number as McGraw & Wong's common language effect size, and as `U / (mn)` with `U` of Mann & Whitney.
 *
 * Source: Vargha & Delaney (2000), Journal of Educational and Behavioral Statistics 25(2), 101–132. The same as `VD.A` of
 * the R package effsize.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @returns the probability, or `undefined` when a group is empty
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { varghaDelaneyA } from '@rubrikk/scoring';
 *
 * const leaders = [0, 1, 1];
 * const teachers = [2, 2, 0];
 * console.log(varghaDelaneyA(leaders, teachers)); // => 0.875
 * ```
 */
export function varghaDelaneyA(first: ArrayLike<number>, second: ArrayLike<number>): number | undefined {
  const delta = cliffsDelta(first, second);
  return delta === undefined ? undefined : (delta + 1) / 2;
}
