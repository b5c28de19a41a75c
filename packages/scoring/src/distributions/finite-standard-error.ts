import { checkPopulation } from '../numbers/check-population.ts';

/**
 * How far the share among those who answered is typically off that of everybody, when nearly everybody answered.
 *
 * Formula: `√(p(1 − p) / (n − 1) · (1 − n / N))`, with `p` the share, `n` who answered and `N` everybody.
 *
 * - Input: how many, of how many who answered, of how many there are.
 * - Unit: share. Range: 0 (everybody answered, or all alike) to 0.5.
 * - Fewer than two answers: `undefined`, except that everybody's answers leave no error.
 * - Assumes that those who didn't answer are like those who did; for the worst case see {@link nonResponseBounds}.
 *
 * Source: Cochran (1977), Sampling Techniques, chapter 3. The same as `Sprop(…)$se` of the R package samplingbook.
 *
 * @param successes - how many
 * @param n - how many answered
 * @param population - how many there are
 * @returns the standard error, or `undefined` when there are too few answers
 * @throws RangeError when `successes` isn't within 0 and `n`, or `n` not within `population`
 * @example
 * ```ts
 * import { finiteStandardError } from '@rubrikk/scoring';
 *
 * console.log(finiteStandardError(45, 100, 300)?.toFixed(4)); // => 0.0408
 * console.log(finiteStandardError(18, 20, 20)); // => 0
 * console.log(finiteStandardError(1, 1, 20)); // => undefined
 * ```
 */
export function finiteStandardError(successes: number, n: number, population: number): number | undefined {
  checkPopulation(successes, n, population);
  if (n === 0) return undefined;
  if (n === population) return 0;
  if (n <= 1) return undefined;
  const share = successes / n;
  return Math.sqrt(((share * (1 - share)) / (n - 1)) * ((population - n) / population));
}
