import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { studentProbability } from '../numbers/student-probability.ts';
import { studentQuantile } from '../numbers/student-quantile.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';
import { placements } from './placements.ts';

/**
 * The result of {@link brunnerMunzelTest}. All but the probability are `undefined` when the ratings leave nothing to
 * estimate an error from.
 */
export interface BrunnerMunzelTest {
  /** The share of pairs in which the first group's rater is higher, an equal rating counted half. */
  readonly probability: number;
  /** Where the probability may lie; near 0 and 1 it can reach beyond them. */
  readonly interval: Interval | undefined;
  /** How many standard errors the probability is above one half. */
  readonly statistic: number | undefined;
  /** Satterthwaite’s degrees of freedom, which need not be whole. */
  readonly degreesOfFreedom: number | undefined;
  /** How likely a statistic as far from 0 is between groups that don't differ, on either side. */
  readonly p: number | undefined;
}

/**
 * Whether one group rates higher than another when the two may also be spread differently.
 *
 * Formula: `t = (A − ½) / √(s₁² / m + s₂² / n)`, with `A` of Vargha & Delaney and `s²` the sample variance over raters of
 * the share of the other group that is below them, an equal rating counted half; Satterthwaite's degrees of freedom.
 *
 * - Input: raters of each group on each level, lowest first, in whole numbers.
 * - Unit: probability; standard errors; a probability. Range: 0 to 1; any; 0 to 1.
 * - A group with fewer than two raters: `undefined`. All pairs alike, as when one group is wholly above the other: only
 *   the probability, because there is no error to measure it by.
 * - Assumes raters drawn independently, and more than about ten in each group.
 *
 * Source: Brunner & Munzel (2000), Biometrical Journal 42(1), 17–25. The same as `brunnermunzel.test` of the R package
 * brunnermunzel, with the groups in the other order.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @param confidence - how often such an interval covers the true probability, more than 0 and less than 1
 * @returns the test, or `undefined` when a group has fewer than two raters
 * @throws RangeError when the groups have different numbers of levels or fewer than two, a count isn't a whole number of 0
 *   or more, or the confidence isn't between 0 and 1
 * @example
 * ```ts
 * import { brunnerMunzelTest } from '@rubrikk/scoring';
 *
 * const leaders = [3, 1, 4, 2, 1];
 * const teachers = [11, 2, 0, 1, 0];
 * const test = brunnerMunzelTest(leaders, teachers);
 * console.log(test?.probability.toFixed(3), test?.p?.toFixed(4)); // => 0.789 0.0058
 * ```
 */
export function brunnerMunzelTest(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = 0.95,
): BrunnerMunzelTest | undefined {
  checkConfidence(confidence);
  checkSameLevels(first, second);
  const firstTotal = wholeTotalOf(first);
  const secondTotal = wholeTotalOf(second);
  if (firstTotal < 2 || secondTotal < 2) return undefined;
  const { probability, firstSquares, secondSquares } = placements(first, firstTotal, second, secondTotal);
  const firstError = firstSquares / (firstTotal - 1) / firstTotal;
  const secondError = secondSquares / (secondTotal - 1) / secondTotal;
  const error = Math.sqrt(firstError + secondError);
  if (error === 0) {
    return { probability, interval: undefined, statistic: undefined, degreesOfFreedom: undefined, p: undefined };
  }
  const statistic = (probability - 0.5) / error;
  const degreesOfFreedom =
    (firstError + secondError) ** 2 / (firstError ** 2 / (firstTotal - 1) + secondError ** 2 / (secondTotal - 1));
  const reach = -studentQuantile((1 - confidence) / 2, degreesOfFreedom) * error;
  return {
    probability,
    interval: { low: probability - reach, high: probability + reach },
    statistic,
    degreesOfFreedom,
    p: Math.min(1, 2 * studentProbability(-Math.abs(statistic), degreesOfFreedom)),
  };
}
