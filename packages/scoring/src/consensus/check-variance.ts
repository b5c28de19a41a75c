/**
 * Refuses what isn't a variance that agreement can be measured against.
 *
 * @param variance - the variance when raters answer without any agreement, in steps squared
 * @throws RangeError when `variance` is less than 2⁻⁵², infinite or not a number
 */
export function checkVariance(variance: number): void {
  if (variance >= Number.EPSILON && variance < Infinity) return;
  throw new RangeError(`Expected a finite variance of more than 0; received ${variance}.`);
}
