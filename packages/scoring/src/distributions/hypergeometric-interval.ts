import { bisectWhole } from '../numbers/bisect-whole.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkPopulation } from '../numbers/check-population.ts';
import { checkWhole } from '../numbers/check-whole.ts';
import { hypergeometricCumulative } from '../numbers/hypergeometric-cumulative.ts';
import type { Interval } from '../numbers/interval.ts';

/**
 * How many there may be among everybody when most of them answered, never missed more often than said.
 *
 * Formula: all `K` for which both `P(X ≤ x)` and `P(X ≥ x)` are more than `(1 − confidence) / 2`, `X` hypergeometric with
 * `n` draws from `N` of whom `K` count.
 *
 * - Input: how many, of how many who answered, of how many there are; whole numbers, at most a thousand million.
 * - Unit: people; divided by `population`, a share. Range: `successes` to `population − (n − successes)`.
 * - Nobody answered: 0 to everybody.
 * - Assumes that those who didn't answer are like those who did; for the worst case see {@link nonResponseBounds}.
 *
 * Source: Wright (1991), Exact Confidence Bounds when Sampling from Small Finite Universes. `Sprop` of the R package
 * samplingbook can be wider by one.
 *
 * @param successes - how many
 * @param n - how many answered
 * @param population - how many there are
 * @param confidence - how often such an interval covers the true number at least; 0.95 is 95 %
 * @returns the least and the greatest number
 * @throws RangeError when `successes` isn't within 0 and `n`, `n` not within `population`, a number is fractional or
 *   more than a thousand million, or `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { hypergeometricInterval } from '@rubrikk/scoring';
 *
 * const { low, high } = hypergeometricInterval(45, 100, 300);
 * console.log(low, high); // => 111 160
 * ```
 */
export function hypergeometricInterval(successes: number, n: number, population: number, confidence = 0.95): Interval {
  checkPopulation(successes, n, population);
  checkWhole(successes, n, population);
  checkConfidence(confidence);
  // Just as rare as allowed is too rare, whatever the last digit of 1 − confidence.
  const tail = ((1 - confidence) / 2) * (1 + 1e-12);
  const failures = n - successes;
  const most = (count: number, others: number): number =>
    bisectWhole(
      count,
      population - others + 1,
      (marked) => hypergeometricCumulative(count, n, marked, population) > tail,
    );
  // The least number is everybody less the greatest number of the others.
  return { low: population - most(failures, successes), high: most(successes, failures) };
}
