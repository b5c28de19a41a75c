/**
 * Refuses what isn't a level of the scale.
 *
 * @param level - position on the scale, the lowest level is 1
 * @param levels - how many levels the scale has
 * @throws RangeError when `level` isn't one of 1 to `levels`
 */
export function checkLevel(level: number, levels: number): void {
  if (Number.isInteger(level) && level >= 1 && level <= levels) return;
  throw new RangeError(`Expected a level from 1 (the lowest) to ${levels}; received ${level}.`);
}
