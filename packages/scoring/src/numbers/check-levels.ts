/** No scale that people rate on is longer, and tables of levels by levels stay small. */
const most = 256;

/**
 * Refuses what isn't the length of a scale.
 *
 * @param levels - how many levels the scale has
 * @throws RangeError when `levels` isn't a whole number from 2 to 256
 */
export function checkLevels(levels: number): void {
  if (Number.isInteger(levels) && levels >= 2 && levels <= most) return;
  throw new RangeError(`Expected a scale of 2 to ${most} levels; received ${levels}.`);
}
