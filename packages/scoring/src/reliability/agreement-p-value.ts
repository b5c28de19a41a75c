import { checkWithin } from '../numbers/check-within.ts';
import { studentProbability } from '../numbers/student-probability.ts';
import type { AgreementCoefficient } from './agreement-coefficient.ts';
import { checkCoefficient } from './check-coefficient.ts';

/**
 * How likely a coefficient of agreement as far from 0 as this one is, if these raters agreed on items like these no more
 * than by chance.
 *
 * Formula: two-sided, by Student's distribution of `coefficient / standard error` with one degree of freedom less than
 * there are items.
 *
 * - Input: what {@link fleissKappa}, {@link congerKappa}, {@link gwetAgreementCoefficient} or {@link brennanPrediger}
 *   gave.
 * - Unit: probability. Range: 0 to 1; 0 when the standard error is 0.
 * - No standard error, or it and the coefficient are 0: `undefined`.
 * - Assumes that the items are a random choice out of many.
 *
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability. The same as `p.value` of the R package irrCAC.
 *
 * @param agreement - the coefficient
 * @returns the probability, or `undefined` without a standard error
 * @throws RangeError when the coefficient or its error is none that a measure gives
 * @example
 * ```ts
 * import { agreementPValue, fleissKappa } from '@rubrikk/scoring';
 *
 * const kappa = fleissKappa([[4, 0, 0], [1, 3, 0], [0, 1, 3], [0, 0, 4]]);
 * console.log(kappa && agreementPValue(kappa)?.toFixed(3)); // => 0.062
 * ```
 */
export function agreementPValue({ coefficient, standardError, items }: AgreementCoefficient): number | undefined {
  if (coefficient === undefined || standardError === undefined) return undefined;
  checkCoefficient(coefficient, standardError);
  checkWithin(items, 2, Number.MAX_SAFE_INTEGER, 'items');
  if (standardError === 0) return coefficient === 0 ? undefined : 0;
  return Math.min(1, 2 * studentProbability(-Math.abs(coefficient / standardError), items - 1));
}
