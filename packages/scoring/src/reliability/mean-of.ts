/**
 * The arithmetic mean of a list that isn't empty.
 *
 * @param values - the numbers
 * @returns the mean
 */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
