/**
 * Adds up the counts of one item and refuses what isn't counts, so that no measure has to look again.
 *
 * @param counts - how many raters chose each level, lowest level first; weighted counts may be fractional
 * @returns the sum
 * @throws RangeError when there are fewer than two levels, a count is negative or not a number, or the sum is more
 *   than `Number.MAX_SAFE_INTEGER`.
 */
export function totalOf(counts: ArrayLike<number>): number {
  if (counts.length < 2) {
    throw new RangeError(`Expected a count for each of two or more levels, lowest first; received ${counts.length}.`);
  }
  let total = 0;
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    if (!(count >= 0)) {
      throw new RangeError(`Expected counts of 0 or more; received ${count} for level ${level + 1}.`);
    }
    total += count;
  }
  if (total > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`Expected counts that add up to at most ${Number.MAX_SAFE_INTEGER}; received ${total}.`);
  }
  return total;
}
