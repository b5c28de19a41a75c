/**
 * Refuses what isn't a share of a whole, none and all included.
 *
 * @param share - 0 to 1
 * @throws RangeError when `share` is less than 0, more than 1, or not a number
 */
export function checkShare(share: number): void {
  if (share >= 0 && share <= 1) return;
  throw new RangeError(`Expected a share from 0 to 1 (0.25 is 25 %); received ${share}.`);
}
