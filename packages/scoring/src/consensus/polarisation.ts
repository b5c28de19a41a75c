import { vanDerEijkAgreement } from './van-der-eijk-agreement.ts';

/**
 * How far a group stands in two camps: 0 when everyone chose the same level, 0.5 when all levels are equally used, 1
 * when half chose the lowest and half the highest.
 *
 * Formula: `(1 − A) / 2`, with `A` the agreement of {@link vanDerEijkAgreement}.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1.
 * - No raters, or two levels only: `undefined`. One rater: 0.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: van der Eijk (2001), Quality & Quantity 35(3), 325–341. The same as `polarization` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the polarisation, or `undefined` when nobody answered or there are only two levels
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { polarisation } from '@rubrikk/scoring';
 *
 * console.log(polarisation([0, 4, 0])); // => 0
 * console.log(polarisation([2, 0, 2])); // => 1
 * ```
 */
export function polarisation(counts: ArrayLike<number>): number | undefined {
  const agreement = vanDerEijkAgreement(counts);
  return agreement === undefined ? undefined : (1 - agreement) / 2;
}
