import { betaProbability } from '../numbers/beta-probability.ts';
import { checkCount } from './check-count.ts';

/**
 * How likely so uneven a number of raters who rose and who fell is, if rising and falling were equally likely.
 *
 * Formula: `min(1, 2 · P(X ≤ min(up, down)))`, with `X` binomial of `up + down` trials at one half. Who stayed doesn't
 * count.
 *
 * - Input: numbers of raters, in whole numbers.
 * - Unit: probability, on both sides. Range: 0 to 1.
 * - Nobody moved: `undefined`.
 * - Assumes the order of the levels only, and raters who change independently of each other.
 *
 * With the raters who came to be favourable and those who ceased to be, it is McNemar's exact test.
 *
 * Source: Dixon & Mood (1946), Journal of the American Statistical Association 41(236), 557–566. The same as
 * `binom.test(up, up + down)` of R.
 *
 * @param up - how many raters moved to a higher level
 * @param down - how many raters moved to a lower level
 * @returns the probability, or `undefined` when nobody moved
 * @throws RangeError when a number isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { signTest } from '@rubrikk/scoring';
 *
 * console.log(signTest(5, 0)?.toFixed(4)); // => 0.0625
 * console.log(signTest(2, 2)); // => 1
 * ```
 */
export function signTest(up: number, down: number): number | undefined {
  checkCount(up);
  checkCount(down);
  if (up + down === 0) return undefined;
  return up === down ? 1 : Math.min(1, 2 * betaProbability(0.5, Math.max(up, down), Math.min(up, down) + 1));
}
