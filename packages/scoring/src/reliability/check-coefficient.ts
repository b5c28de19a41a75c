import { checkWithin } from '../numbers/check-within.ts';

/** More than a coefficient or its error ever is, and far from where their squares overflow. */
const most = 1e15;

/**
 * Refuses a coefficient and a standard error that no function of ours gave.
 *
 * @throws RangeError when one isn't a finite number, or the standard error is negative, or above 0 and too small to
 *   divide by
 */
export function checkCoefficient(coefficient: number, standardError: number): void {
  checkWithin(coefficient, -most, most, 'a value');
  if (standardError !== 0) checkWithin(standardError, 1e-150, most, 'an error other than 0');
}
