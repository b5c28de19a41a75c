import { checkShare } from '../numbers/check-share.ts';
import { totalOf } from '../numbers/total-of.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { levelAt } from './level-at.ts';

/**
 * Hyndman & Fan's number of a definition: 1 always gives a level, 2 averages two where the share falls between them, 3
 * takes the nearest rating (SAS), 6 interpolates as SPSS does, 7 as Excel and R do.
 */
export type QuantileType = 1 | 2 | 3 | 6 | 7;

/**
 * The level below which a given share of the ratings lies.
 *
 * Formula: with the ratings `x₁ ≤ … ≤ xₙ` in order and `p` the share, type 1: `x` at `⌈np⌉`; 2: the same, averaged with the
 * next where `np` is whole; 3: at `np` rounded, halves to the even one; 6: interpolated at `(n + 1)p`; 7: at `1 + (n − 1)p`.
 *
 * - Input: raters on each level, lowest first; for types 1 and 2 weighted counts may be fractional.
 * - Unit: level position, the lowest level is 1. Range: the lowest to the highest level that somebody chose.
 * - No raters: `undefined`.
 * - Types 1 and 3 assume only that the levels are ordered, the others that the steps are equally large.
 *
 * Source: Hyndman & Fan (1996), The American Statistician 50(4), 361–365. The same as `quantile(type = …)` of R.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param share - 0.25 for the lower quartile
 * @param type - the definition; 1 when left out
 * @returns the quantile, or `undefined` when nobody answered
 * @throws RangeError when `share` isn't within 0 and 1, `type` isn't one of these, there are fewer than two levels, a
 *   count is negative or not a number, or, for types 3, 6 and 7, one is fractional
 * @example
 * ```ts
 * import { quantile } from '@rubrikk/scoring';
 *
 * console.log(quantile([1, 2, 0, 0, 1], 0.9)); // => 5
 * console.log(quantile([1, 2, 0, 0, 1], 0.75, 2)); // => 3.5
 * console.log(quantile([1, 2, 0, 0, 1], 0.75, 7)); // => 2.75
 * console.log(quantile([0, 0, 0], 0.5)); // => undefined
 * ```
 */
export function quantile(counts: ArrayLike<number>, share: number, type: QuantileType = 1): number | undefined {
  checkShare(share);
  checkType(type);
  const n = type < 3 ? totalOf(counts) : wholeTotalOf(counts);
  if (n === 0) return undefined;
  if (type === 1) return levelAt(counts, n * share);
  if (type === 2) return (levelAt(counts, n * share) + levelAt(counts, n * share, true)) / 2;
  if (type === 3) return levelAt(counts, halfToEven(n * share));
  return interpolated(counts, type === 6 ? (n + 1) * share : 1 + (n - 1) * share);
}

function checkType(type: number): void {
  if ([1, 2, 3, 6, 7].includes(type)) return;
  throw new RangeError(`Expected quantile type 1, 2, 3, 6 or 7; received ${type}.`);
}

function halfToEven(position: number): number {
  const below = Math.floor(position);
  const past = position - below;
  return past > 0.5 || (past === 0.5 && below % 2 === 1) ? below + 1 : below;
}

function interpolated(counts: ArrayLike<number>, position: number): number {
  // A position that is whole but for rounding is that rating, as in R.
  const fuzz = 4 * Number.EPSILON;
  const below = Math.floor(position + fuzz);
  const part = position - below;
  const level = levelAt(counts, below);
  return part > fuzz ? level + part * (levelAt(counts, below + 1) - level) : level;
}
