/**
 * The mean distance of the raters from their median level, in steps: `Σ min(F꜀, 1 − F꜀)` over all levels but the last.
 *
 * @param counts - how many raters chose each level, lowest level first, checked
 * @param total - their sum, more than 0
 * @returns the distance
 */
export function distanceFromMedian(counts: ArrayLike<number>, total: number): number {
  let below = 0;
  let distance = 0;
  for (let level = 0; level < counts.length - 1; level += 1) {
    below += counts[level] as number;
    distance += Math.min(below, total - below) / total;
  }
  return distance;
}
