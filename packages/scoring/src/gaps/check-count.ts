/**
 * Refuses what isn't a number of raters.
 *
 * @param count - how many raters
 * @throws RangeError when `count` isn't a whole number from 0 to `Number.MAX_SAFE_INTEGER`
 */
export function checkCount(count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return;
  throw new RangeError(`Expected a whole number of raters; received ${count}.`);
}
