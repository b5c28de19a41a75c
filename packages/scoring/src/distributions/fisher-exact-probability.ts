import { bisectWhole } from '../numbers/bisect-whole.ts';
import { checkSuccesses } from '../numbers/check-successes.ts';
import { checkWhole } from '../numbers/check-whole.ts';
import { hypergeometricCumulative } from '../numbers/hypergeometric-cumulative.ts';
import { hypergeometricProbability } from '../numbers/hypergeometric-probability.ts';
import type { ObservedShare } from './observed-share.ts';

/**
 * How probable a difference between two shares is that is at least as unlikely as the one observed, when in truth there
 * is none.
 *
 * Formula: the sum of the hypergeometric probabilities of all tables with the same margins that are no more probable
 * than the observed one.
 *
 * - Input: how many of how many in both groups; whole numbers.
 * - Unit: probability (p value, two-sided). Range: more than 0 to 1.
 * - One of the groups empty: `undefined`.
 * - Assumes independent raters and two groups of different people. Rejects less often than said in small groups.
 *
 * Source: Fisher (1935), Journal of the Royal Statistical Society 98(1), 39–82. The same as `fisher.test` of R.
 *
 * @param first - the first group
 * @param second - the second group
 * @returns the p value, or `undefined` when a group is empty
 * @throws RangeError when successes aren't within 0 and `n`, a number is fractional, or there are more than a thousand
 *   million raters
 * @example
 * ```ts
 * import { fisherExactProbability } from '@rubrikk/scoring';
 *
 * console.log(fisherExactProbability({ successes: 0, n: 3 }, { successes: 3, n: 3 })?.toFixed(3)); // => 0.100
 * ```
 */
export function fisherExactProbability(first: ObservedShare, second: ObservedShare): number | undefined {
  checkSuccesses(first.successes, first.n);
  checkSuccesses(second.successes, second.n);
  const marked = first.successes + second.successes;
  const population = first.n + second.n;
  checkWhole(first.successes, second.successes, first.n, population);
  if (first.n === 0 || second.n === 0) return undefined;
  // Seen from the group and the outcome for which the observed number lies at or below its mean.
  return first.successes * population <= first.n * marked
    ? bothTails(first.successes, first.n, marked, population)
    : bothTails(second.successes, second.n, marked, population);
}

function bothTails(successes: number, draws: number, marked: number, population: number): number {
  const observed = hypergeometricProbability(successes, draws, marked, population);
  const mode = Math.floor(((draws + 1) * (marked + 1)) / (population + 2));
  // As unlikely but for rounding counts as well: the same allowance as in R.
  const isLikelier = (number: number): boolean =>
    hypergeometricProbability(number, draws, marked, population) > observed * (1 + 1e-7);
  if (!isLikelier(mode)) return 1;
  const most = Math.min(draws, marked);
  const likelier = bisectWhole(mode, most + 1, isLikelier);
  const below = hypergeometricCumulative(successes, draws, marked, population);
  const above = hypergeometricCumulative(draws - likelier - 1, draws, population - marked, population);
  return Math.min(1, below + above);
}
