import { chiSquareUpperProbability } from '../numbers/chi-square-upper-probability.ts';
import { checkStatistic } from './check-statistic.ts';
import type { KendallConcordance } from './kendall-concordance.ts';

/**
 * How likely raters who rank at random agree as far as these do.
 *
 * Formula: the share of a χ² distribution with `n − 1` degrees of freedom above `m (n − 1) W`: Friedman's test.
 *
 * - Input: what {@link kendallConcordance} gave.
 * - Unit: probability. Range: 0 to 1.
 * - Always a value.
 * - Assumes more than a handful of items or raters: it is for large numbers.
 *
 * Source: Friedman (1937), Journal of the American Statistical Association 32(200), 675–701. The same as `friedman.test`
 * of R and as `kendall` of the R package irr.
 *
 * @param concordance - the concordance
 * @returns the probability
 * @throws RangeError when the statistic or its degrees of freedom are none that a measure gives
 * @example
 * ```ts
 * import { kendallConcordance, kendallConcordancePValue } from '@rubrikk/scoring';
 *
 * const concordance = kendallConcordance([
 *   [1, 2, 3, 4],
 *   [1, 2, 3, 4],
 *   [1, 2, 3, 4],
 * ]);
 * console.log(concordance && kendallConcordancePValue(concordance).toFixed(4)); // => 0.0293
 * ```
 */
export function kendallConcordancePValue({ chiSquare, degreesOfFreedom }: KendallConcordance): number {
  checkStatistic(chiSquare, degreesOfFreedom);
  return chiSquareUpperProbability(chiSquare, degreesOfFreedom);
}
