/**
 * Refuses what can't be a number of raters, whole or effective.
 *
 * @param n - 0 or more
 * @throws RangeError when `n` is negative, infinite or not a number
 */
export function checkSize(n: number): void {
  if (n >= 0 && n < Infinity) return;
  throw new RangeError(`Expected a number of raters of 0 or more; received ${n}.`);
}
