/** How many are on a level, from 1, or above it. */
export function countFrom(counts: ArrayLike<number>, level: number): number {
  let sum = 0;
  for (let at = level - 1; at < counts.length; at += 1) sum += counts[at] as number;
  return sum;
}
