/**
 * Refuses indicators or teams that were not rated on the same scale.
 *
 * @param items - for each of them, how many raters chose each level
 * @throws RangeError when one has more levels than another
 */
export function checkSameScale(items: readonly ArrayLike<number>[]): void {
  for (const counts of items) {
    const levels = items[0]?.length;
    if (counts.length === levels) continue;
    throw new RangeError(`Expected counts for one scale; received some of ${levels} and of ${counts.length} levels.`);
  }
}
