import { checkWithin } from '../numbers/check-within.ts';

/**
 * Refuses a ratio of variances, or a chi-square, that isn't one.
 *
 * @param statistic - 0 or more
 * @param freedoms - its degrees of freedom, each more than 0
 * @throws RangeError when one of them is out of its range or not a number
 */
export function checkStatistic(statistic: number, ...freedoms: readonly number[]): void {
  checkWithin(statistic, 0, Number.MAX_VALUE, 'a statistic');
  for (const freedom of freedoms) checkWithin(freedom, 1e-9, Number.MAX_SAFE_INTEGER, 'degrees of freedom');
}
