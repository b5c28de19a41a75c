/**
 * Refuses an item that has other levels than the first one.
 *
 * @param counts - how many raters chose each level of the item
 * @param levels - how many levels the first item has
 * @throws RangeError when the item has more or fewer levels
 */
export function checkSameScale(counts: ArrayLike<number>, levels: number): void {
  if (counts.length === levels) return;
  throw new RangeError(`Expected items of the same scale; received items of ${levels} and of ${counts.length} levels.`);
}
