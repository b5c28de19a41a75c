import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { squaredDeviations } from './squared-deviations.ts';

/**
 * How far a group agrees, given where on the scale its mean lies: a_wg. Near an end there is less room to differ, and the
 * same spread then counts as less agreement.
 *
 * Formula: `1 − 2 s² / ((H − m)(m − L) · n / (n − 1))`, with `s²` the sample variance, `m` the mean and `L` and `H` the
 * lowest and the highest level.
 *
 * - Input: raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: −1 (half lowest, half highest) to 1 (all on the same level).
 * - Fewer than two raters: `undefined`. So is a mean nearer to an end than that of all raters but one at this end and one at
 *   the other, unless all are at this end: there the formula has no meaning.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Brown & Hauenstein (2005), Organizational Research Methods 8(2), 165–184. The same as `awg` of the R package
 * multilevel.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the agreement, or `undefined` with fewer than two raters or a mean too near to an end
 * @throws RangeError when there are fewer than two levels or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { meanAdjustedAgreement } from '@rubrikk/scoring';
 *
 * console.log(meanAdjustedAgreement([0, 2, 2, 0, 0])); // => 0.8666666666666667
 * console.log(meanAdjustedAgreement([2, 0, 0, 0, 2])); // => -1
 * console.log(meanAdjustedAgreement([0, 0, 0, 1, 4])); // => undefined
 * ```
 */
export function meanAdjustedAgreement(counts: ArrayLike<number>): number | undefined {
  const total = wholeTotalOf(counts);
  if (total < 2) return undefined;
  const width = counts.length - 1;
  let stepsUp = 0;
  let stepsDown = 0;
  for (let rank = 1; rank <= width; rank += 1) {
    stepsUp += rank * (counts[rank] as number);
    stepsDown += rank * (counts[width - rank] as number);
  }
  if (stepsUp === 0 || stepsDown === 0) return 1;
  if (Math.min(stepsUp, stepsDown) < width) return undefined;
  const room = (stepsUp / total) * stepsDown;
  return Math.max(-1, 1 - (2 * squaredDeviations(counts, total)) / room);
}
