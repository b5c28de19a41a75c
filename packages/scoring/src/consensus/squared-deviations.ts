/**
 * The squared distances of all raters from their mean level, added up: `Σ nᵢ · (i − m)²`.
 *
 * @param counts - how many raters chose each level, lowest level first, checked
 * @param total - their sum, more than 0
 * @returns the sum of squares
 */
export function squaredDeviations(counts: ArrayLike<number>, total: number): number {
  let meanRank = 0;
  for (let rank = 1; rank < counts.length; rank += 1) meanRank += rank * ((counts[rank] as number) / total);
  let sum = 0;
  for (let rank = 0; rank < counts.length; rank += 1) sum += (counts[rank] as number) * (rank - meanRank) ** 2;
  return sum;
}
