/**
 * Refuses what can't be a number of raters, whole or effective.
 *
 * @param n - 0 or more
 * @throws RangeError when `n` is negative, more than `Number.MAX_SAFE_INTEGER` or not a number
 */
export function checkSize(n: number): void {
  if (n >= 0 && n <= Number.MAX_SAFE_INTEGER) return;
  throw new RangeError(`Expected a number of raters from 0 to ${Number.MAX_SAFE_INTEGER}; received ${n}.`);
}
