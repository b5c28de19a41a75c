import { totalOf } from '../numbers/total-of.ts';

/**
 * How far a group falls into camps that stand together and far from each other: 0 when everyone chose the same level, 1
 * when half chose the lowest and half the highest.
 *
 * Formula: `Σ Σ pᵢ^(1+α) pⱼ |i − j|`, divided by its value for half on each end, `(k − 1) / 2^(1+α)`.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters: `undefined`. One rater: 0.
 * - Assumes that the steps between levels are equally large. The higher `α`, the more it counts that a camp is large.
 *
 * Source: Esteban & Ray (1994), Econometrica 62(4), 819–851. `polarisation.ER` of the R package acid gives it undivided.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param alpha - how much the size of a camp counts, 1 to 1.6
 * @returns the polarisation, or `undefined` when nobody answered
 * @throws RangeError when `alpha` isn't within 1 and 1.6, there are fewer than two levels, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { estebanRayPolarisation } from '@rubrikk/scoring';
 *
 * console.log(estebanRayPolarisation([0, 4, 0])); // => 0
 * console.log(estebanRayPolarisation([2, 2, 0])); // => 0.5
 * console.log(estebanRayPolarisation([2, 0, 2])); // => 1
 * ```
 */
export function estebanRayPolarisation(counts: ArrayLike<number>, alpha = 1.3): number | undefined {
  if (!(alpha >= 1 && alpha <= 1.6)) throw new RangeError(`Expected an alpha from 1 to 1.6; received ${alpha}.`);
  const total = totalOf(counts);
  if (total === 0) return undefined;
  let distance = 0;
  for (let rank = 1; rank < counts.length; rank += 1) distance += rank * ((counts[rank] as number) / total);
  let below = 0;
  let sum = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    const count = counts[rank] as number;
    sum += (2 * (count / total)) ** (1 + alpha) * distance;
    below += count;
    // One level up is one step further from those below, and one nearer to those above.
    distance = Math.max(0, distance + (below - (total - below)) / total);
  }
  return Math.min(1, sum / (counts.length - 1));
}
