import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { checkCoefficient } from './check-coefficient.ts';
import type { WeightedKappa } from './weighted-kappa.ts';

/**
 * Where the true kappa of two raters lies, if they rated other items like these.
 *
 * Formula: `coefficient ∓ z · standard error`, with `z` the normal quantile; cut off at −1 and 1.
 *
 * - Input: what {@link weightedKappa} gave.
 * - Unit: that of kappa. Range: −1 to 1.
 * - No coefficient: `undefined`.
 * - Assumes that the items are a random choice out of many, and some dozens of them: it is for large numbers.
 *
 * Source: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72(5), 323–327. The same as `confint` of `Kappa` in the
 * R package vcd.
 *
 * @param kappa - the kappa
 * @param confidence - how often such an interval covers the true kappa; 0.95 is 95 %
 * @returns the interval, or `undefined` without a coefficient
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the coefficient or its error is none that a measure gives
 * @example
 * ```ts
 * import { kappaInterval, weightedKappa } from '@rubrikk/scoring';
 *
 * const kappa = weightedKappa([[44, 5, 1], [7, 20, 3], [9, 5, 6]]);
 * const interval = kappa && kappaInterval(kappa);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => 0.350 0.633
 * ```
 */
export function kappaInterval({ coefficient, standardError }: WeightedKappa, confidence = 0.95): Interval | undefined {
  checkConfidence(confidence);
  if (coefficient === undefined || standardError === undefined) return undefined;
  checkCoefficient(coefficient, standardError);
  const reach = -normalQuantile((1 - confidence) / 2) * standardError;
  return { low: Math.max(-1, coefficient - reach), high: Math.min(1, coefficient + reach) };
}
