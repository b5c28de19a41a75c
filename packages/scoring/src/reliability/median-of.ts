/**
 * The middle of sorted numbers, or the mean of the two in the middle.
 *
 * @param sorted - at least one number, the smallest first
 * @returns the median
 */
export function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
