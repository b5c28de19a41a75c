/**
 * How much of the largest spread that so many raters can have is missing: 1 minus the IOV of Berry & Mielke, worked out
 * without that subtraction because its square root would magnify the rounding.
 *
 * @param counts - how many raters chose each level, lowest level first, checked
 * @param total - their sum, 2 or more
 * @returns the missing part, 0 to 1
 */
export function missingVariation(counts: ArrayLike<number>, total: number): number {
  // An odd number of raters can't be halved; weighted ones can.
  const rest = total % 2 === 1 && isWhole(counts) ? 1 : 0;
  let below = 0;
  let sum = 0;
  for (let level = 0; level < counts.length - 1; level += 1) {
    below += counts[level] as number;
    const imbalance = Math.abs(below - (total - below));
    sum += ((imbalance - rest) / (total - rest)) * ((imbalance + rest) / (total + rest));
  }
  return Math.min(1, sum / (counts.length - 1));
}

function isWhole(counts: ArrayLike<number>): boolean {
  for (let level = 0; level < counts.length; level += 1) if (!Number.isInteger(counts[level])) return false;
  return true;
}
