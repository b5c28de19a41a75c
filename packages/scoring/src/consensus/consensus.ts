import { totalOf } from '../numbers/total-of.ts';

/**
 * How far a group agrees on an ordered scale: 1 when everyone chose the same level, 0 when half chose the lowest and
 * half the highest.
 *
 * Formula: `1 + Σ pᵢ · log₂(1 − |i − m| / (k − 1))`, with `pᵢ` the share of raters on level `i` of `k` and `m` the mean
 * level.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: 0 to 1. Not comparable between scales of different length, and biased upwards in small groups.
 * - No raters: `undefined`. One rater: 1.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Tastle & Wierman (2007), International Journal of Approximate Reasoning 45(3), 531–545. The same as
 * `consensus` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the consensus, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { consensus } from '@rubrikk/scoring';
 *
 * console.log(consensus([0, 4, 0])); // => 1
 * console.log(consensus([2, 0, 2])); // => 0
 * console.log(consensus([0, 0, 0])); // => undefined
 * ```
 */
export function consensus(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const width = counts.length - 1;
  let stepsUp = 0;
  let stepsDown = 0;
  for (let rank = 1; rank <= width; rank += 1) {
    stepsUp += rank * (counts[rank] as number);
    stepsDown += rank * (counts[width - rank] as number);
  }
  const mean = stepsUp / total;
  const rest = stepsDown / total;
  let result = 1;
  for (let rank = 0; rank <= width; rank += 1) {
    const count = counts[rank] as number;
    if (count === total) return 1;
    const share = count / total;
    // width − |rank − mean|, added up from the steps to both ends so that rounding never takes it to 0.
    const closeness = Math.min(width, rest + rank, mean + width - rank);
    if (share > 0) result += share * Math.log2(closeness / width);
  }
  return Math.max(0, result);
}
