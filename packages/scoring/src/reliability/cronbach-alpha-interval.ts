import { checkConfidence } from '../numbers/check-confidence.ts';
import { fQuantile } from '../numbers/f-quantile.ts';
import type { Interval } from '../numbers/interval.ts';

/**
 * Where the true alpha lies, by Feldt's interval.
 *
 * Formula: `1 − (1 − α) F`, with `F` the upper and the lower quantile of an F distribution with `n − 1` and
 * `(n − 1)(J − 1)` degrees of freedom, for `n` raters and `J` items.
 *
 * - Input: Cronbach's alpha with the numbers of raters and items that it is made of.
 * - Unit: none. Range: up to 1.
 * - Always a value.
 * - Assumes items that measure one thing equally well, and ratings that scatter normally.
 *
 * Source: Feldt (1965), Psychometrika 30(3), 357–370. The same as `alpha.ci` of the R package psych. `CronbachAlpha` of
 * DescTools 0.99.59 counts the ratings instead of the raters, and gives a far narrower interval.
 *
 * @param alpha - Cronbach's alpha
 * @param raters - how many raters, two or more
 * @param items - how many items, two or more
 * @param confidence - how often such an interval covers the true alpha; 0.95 is 95 %
 * @returns the interval
 * @throws RangeError when alpha is more than 1 or not a number, raters or items aren't whole numbers of two or more, or
 *   `confidence` isn't more than 0 and less than 1
 * @example
 * ```ts
 * import { cronbachAlphaInterval } from '@rubrikk/scoring';
 *
 * const { low, high } = cronbachAlphaInterval(0.843, 30, 7);
 * console.log(low.toFixed(3), high.toFixed(3)); // => 0.739 0.916
 * ```
 */
export function cronbachAlphaInterval(alpha: number, raters: number, items: number, confidence = 0.95): Interval {
  checkConfidence(confidence);
  if (!(alpha <= 1 && alpha >= -Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`Expected an alpha of at most 1; received ${alpha}.`);
  }
  if (!(isTwoOrMore(raters) && isTwoOrMore(items))) {
    throw new RangeError(`Expected two or more raters and items; received ${raters} raters and ${items} items.`);
  }
  const tail = (1 - confidence) / 2;
  const limit = (probability: number) =>
    1 - (1 - alpha) * fQuantile(probability, raters - 1, (raters - 1) * (items - 1));
  return { low: limit(1 - tail), high: limit(tail) };
}

function isTwoOrMore(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 2;
}
