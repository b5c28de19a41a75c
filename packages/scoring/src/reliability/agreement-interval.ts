import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkWithin } from '../numbers/check-within.ts';
import type { Interval } from '../numbers/interval.ts';
import { studentQuantile } from '../numbers/student-quantile.ts';
import type { AgreementCoefficient } from './agreement-coefficient.ts';
import { checkCoefficient } from './check-coefficient.ts';

/**
 * Where the true coefficient of agreement lies, if these raters rated other items like these.
 *
 * Formula: `coefficient ∓ t · standard error`, with `t` the quantile of Student's distribution with one degree of freedom
 * less than there are items; cut off at 1.
 *
 * - Input: what {@link fleissKappa}, {@link congerKappa}, {@link gwetAgreementCoefficient} or {@link brennanPrediger}
 *   gave.
 * - Unit: that of the coefficient. Range: up to 1.
 * - No standard error: `undefined`.
 * - Assumes that the items are a random choice out of many. The items of a rubric are not: then it says how much the
 *   coefficient hangs on single items.
 *
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability. The same as `conf.int` of the R package irrCAC.
 *
 * @param agreement - the coefficient
 * @param confidence - how often such an interval covers the true coefficient; 0.95 is 95 %
 * @returns the interval, or `undefined` without a standard error
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the coefficient or its error is none that a measure gives
 * @example
 * ```ts
 * import { agreementInterval, fleissKappa } from '@rubrikk/scoring';
 *
 * const kappa = fleissKappa([[4, 0, 0], [1, 3, 0], [0, 1, 3], [0, 0, 4]]);
 * const interval = kappa && agreementInterval(kappa);
 * console.log(interval?.low.toFixed(3), interval?.high.toFixed(3)); // => -0.057 1.000
 * ```
 */
export function agreementInterval(
  { coefficient, standardError, items }: AgreementCoefficient,
  confidence = 0.95,
): Interval | undefined {
  checkConfidence(confidence);
  if (coefficient === undefined || standardError === undefined) return undefined;
  checkCoefficient(coefficient, standardError);
  checkWithin(items, 2, Number.MAX_SAFE_INTEGER, 'items');
  const reach = -studentQuantile((1 - confidence) / 2, items - 1) * standardError;
  return { low: coefficient - reach, high: Math.min(1, coefficient + reach) };
}
