import { stirlingError } from './stirling-error.ts';

/**
 * The natural logarithm of the number of ways to choose `k` of `n`. The same as `lchoose` of R.
 *
 * @param n - 0 or more
 * @param k - 0 to `n`
 * @returns the logarithm, 0 or more
 */
export function logChoose(n: number, k: number): number {
  const rest = n - k;
  if (k === 0 || rest === 0) return 0;
  const spread = k * Math.log1p(rest / k) + rest * Math.log1p(k / rest);
  const error = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  return spread + error + Math.log(n / k / rest / (2 * Math.PI)) / 2;
}
