/**
 * A sum of squared deviations, or 0 when rounding alone could have made it: its ratio to another would mean nothing.
 *
 * @param squares - the sum of squares
 * @param deviations - of how many deviations
 * @param additions - how many numbers were added up for the means that they deviate from
 * @param largest - the largest of those numbers
 * @returns the sum of squares or 0
 */
export function withoutNoise(squares: number, deviations: number, additions: number, largest: number): number {
  const rounding = additions * Number.EPSILON * largest;
  return squares > deviations * rounding * rounding ? squares : 0;
}
