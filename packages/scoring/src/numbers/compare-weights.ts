/**
 * Orders two sums of counts: negative, 0 or positive as `first` is less than, equal to or more than `second`.
 *
 * Whole sums are compared exactly. Sums of weights carry the rounding of every weight that was added, so a tie would
 * be missed by a few units in the last place (0.1 + 0.2 is not 0.3): they count as equal within 64 of those units,
 * which covers the usual error of some thousand additions and is far below any difference that a weight can mean.
 *
 * @param first - a sum of counts or weights, 0 or more
 * @param second - the sum that it is compared with, 0 or more
 * @returns the difference, 0 when they are equal
 */
export function compareWeights(first: number, second: number): number {
  const difference = first - second;
  if (Number.isInteger(first) && Number.isInteger(second)) return difference;
  return Math.abs(difference) <= 64 * Number.EPSILON * second ? 0 : difference;
}
