/**
 * Refuses a part that isn't within its whole.
 *
 * @param successes - how many did, 0 to `n`; may be fractional when weighted
 * @param n - of how many; may be fractional when weighted
 * @throws RangeError when `n` is negative or more than `Number.MAX_SAFE_INTEGER`, `successes` isn't within 0 and `n`, or one isn't a number
 */
export function checkSuccesses(successes: number, n: number): void {
  if (successes >= 0 && successes <= n && n <= Number.MAX_SAFE_INTEGER) return;
  throw new RangeError(`Expected successes from 0 to n, and n to 2^53 - 1; received ${successes} of ${n}.`);
}
