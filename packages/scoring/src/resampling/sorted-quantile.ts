/**
 * A quantile of sorted numbers, between neighbours in proportion.
 *
 * Source: Hyndman & Fan (1996), The American Statistician 50(4), 361–365, type 7. The same as `quantile` of R.
 *
 * @param sorted - at least one number, the smallest first
 * @param probability - from 0 to 1
 * @returns the quantile
 */
export function sortedQuantile(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (place - below) * (high - low);
}
