import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { studentQuantile } from '../numbers/student-quantile.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';
import { cliffsDelta } from './cliffs-delta.ts';
import { placements } from './placements.ts';

/**
 * Where Cliff's delta between two groups may lie, if their raters are seen as drawn from larger ones.
 *
 * Formula: `(δ − δ³ ∓ t s √((1 − δ²)² + t² s²)) / (1 − δ² + t² s²)`, with `s²` the unbiased variance of `δ`, at least
 * `(1 − δ²) / (mn − 1)`, and `t` Student's quantile with `m + n − 2` degrees of freedom. When one group is wholly above
 * the other there is no variance to see: then `δ` of `1 − 1 / (mn)` is put into the formulas, and the far limit is 1.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit: difference of two shares of pairs. Range: −1 to 1. Not symmetric around delta.
 * - A group with fewer than two raters: `undefined`.
 * - Assumes raters drawn independently.
 *
 * Source: Feng & Cliff (2004), Journal of Modern Applied Statistical Methods 3(2), 322–332. The same as `cliff.delta` of
 * the R package effsize, which is off in some cases where a rater of the second group is above the whole first group.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @param confidence - how often such an interval covers the true delta, more than 0 and less than 1
 * @returns the interval, or `undefined` when a group has fewer than two raters
 * @throws RangeError when the groups have different numbers of levels or fewer than two, a count isn't a whole number of 0
 *   or more, or the confidence isn't between 0 and 1
 * @example
 * ```ts
 * import { cliffsDeltaInterval } from '@rubrikk/scoring';
 *
 * const leaders = [0, 0, 0, 1, 2];
 * const teachers = [1, 1, 1, 0, 0];
 * const interval = cliffsDeltaInterval(leaders, teachers);
 * console.log(interval?.low.toFixed(2), interval?.high); // => 0.14 1
 * ```
 */
export function cliffsDeltaInterval(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = 0.95,
): Interval | undefined {
  checkConfidence(confidence);
  checkSameLevels(first, second);
  const firstTotal = wholeTotalOf(first);
  const secondTotal = wholeTotalOf(second);
  if (firstTotal < 2 || secondTotal < 2) return undefined;
  const seen = cliffsDelta(first, second) as number;
  const pairs = firstTotal * secondTotal;
  const separated = 1 - Math.abs(seen) < 1 / (2 * pairs);
  const delta = separated ? Math.sign(seen) * (1 - 1 / pairs) : seen;
  const variance = separated
    ? (firstTotal + secondTotal - 1) / pairs / pairs / (firstTotal - 1) / (secondTotal - 1)
    : unbiasedVariance(first, firstTotal, second, secondTotal);
  const quantile = -studentQuantile((1 - confidence) / 2, firstTotal + secondTotal - 2);
  const { low, high } = limits(delta, quantile * Math.sqrt(variance));
  return { low: separated && seen < 0 ? -1 : low, high: separated && seen > 0 ? 1 : high };
}

function limits(delta: number, reach: number): Interval {
  const rest = 1 - delta * delta;
  const middle = delta * rest;
  const width = reach * Math.sqrt(rest * rest + reach * reach);
  const scale = rest + reach * reach;
  return { low: Math.max(-1, (middle - width) / scale), high: Math.min(1, (middle + width) / scale) };
}

function unbiasedVariance(
  first: ArrayLike<number>,
  firstTotal: number,
  second: ArrayLike<number>,
  secondTotal: number,
): number {
  const { probability, firstSquares, secondSquares } = placements(first, firstTotal, second, secondTotal);
  const delta = 2 * probability - 1;
  const pairs = firstTotal * secondTotal;
  let equal = 0;
  for (let level = 0; level < first.length; level += 1) equal += (first[level] as number) * (second[level] as number);
  // Each pair is 1, 0 or −1; a placement is half of such a row's mean, so its squares count four times.
  const within = (pairs - equal) / pairs - delta * delta;
  const variance =
    ((4 * firstSquares * secondTotal) / firstTotal + (4 * secondSquares * firstTotal) / secondTotal - within) /
    ((firstTotal - 1) * (secondTotal - 1));
  return Math.max(variance, (1 - delta * delta) / (pairs - 1));
}
