/**
 * Refuses what isn't the length of a scale.
 *
 * @param levels - how many levels the scale has
 * @throws RangeError when `levels` isn't a whole number from 2 to 2²⁶, so that squares of it stay exact
 */
export function checkLevels(levels: number): void {
  if (Number.isInteger(levels) && levels >= 2 && levels <= 2 ** 26) return;
  throw new RangeError(`Expected a scale of two or more levels; received ${levels}.`);
}
