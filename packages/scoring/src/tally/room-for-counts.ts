import type { TallyCounts } from './tally-counts.ts';

/** The most raters that a byte counts. */
export const mostInByte = 255;

/** Room for counts of groups that have so many raters, all 0. */
export function roomForCounts(raters: Uint32Array, length: number): TallyCounts {
  return largestGroup(raters) > mostInByte ? new Uint32Array(length) : new Uint8Array(length);
}

/** How many raters the largest group has. */
export function largestGroup(raters: Uint32Array): number {
  let most = 0;
  for (let group = 0; group < raters.length; group += 1) most = Math.max(most, raters[group] as number);
  return most;
}
