/**
 * Refuses scales that the tables of {@link cellStatistics} aren't made for.
 *
 * @param levels - how many levels a cell has
 * @throws RangeError when there are fewer than two or more than 12
 */
export function checkCellLevels(levels: number): void {
  if (Number.isInteger(levels) && levels >= 2 && levels <= 12) return;
  throw new RangeError(`Expected 2 to 12 levels; received ${levels}. Take the single measures for longer scales.`);
}
