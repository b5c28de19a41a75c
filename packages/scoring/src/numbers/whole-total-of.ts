import { totalOf } from './total-of.ts';

/**
 * Adds up the counts of one item and refuses weighted ones, for what is only defined for whole raters.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the sum
 * @throws RangeError when `totalOf` would throw, or a count isn't a whole number
 */
export function wholeTotalOf(counts: ArrayLike<number>): number {
  const total = totalOf(counts);
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    if (!Number.isInteger(count)) {
      throw new RangeError(`Expected whole counts, not weighted ones; received ${count} for level ${level + 1}.`);
    }
  }
  return total;
}
