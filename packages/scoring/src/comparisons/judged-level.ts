import { totalOf } from '../numbers/total-of.ts';

/**
 * The level that a single group, or the plenum, agreed on: where its one rating stands in the counts of its round.
 *
 * @param counts - how many judgements are on each level, lowest first
 * @returns the level, from 1; `undefined` where there is no judgement, or more than one
 * @throws RangeError when there are fewer than two levels, or a count is negative or not a number
 * @example
 * ```ts
 * import { judgedLevel } from '@rubrikk/scoring';
 *
 * console.log(judgedLevel([0, 0, 1])); // => 3
 * console.log(judgedLevel([1, 0, 1])); // => undefined
 * ```
 */
export function judgedLevel(counts: ArrayLike<number>): number | undefined {
  const place = Array.from(counts).indexOf(1);
  return totalOf(counts) === 1 && place >= 0 ? place + 1 : undefined;
}
