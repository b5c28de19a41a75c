/**
 * How many equally weighted raters would tell as much as these weighted ones: show it beside the number of raters.
 *
 * Formula: `(Σ w)² / Σ w²`.
 *
 * - Input: one weight a rater who answered; leave out those who didn't, or give them 0.
 * - Unit: raters. Range: 1 to the number of raters, who are reached with equal weights.
 * - No raters, or all weights 0: `undefined`.
 * - Assumes that weights and ratings have nothing to do with each other.
 *
 * Source: Kish (1965), Survey Sampling; the design effect is the number of raters divided by this.
 *
 * @param weights - one weight a rater
 * @returns the effective number, or `undefined` when there are no weights above 0
 * @throws RangeError when a weight is negative, infinite or not a number
 * @example
 * ```ts
 * import { effectiveSampleSize } from '@rubrikk/scoring';
 *
 * console.log(effectiveSampleSize([2, 2, 2])); // => 3
 * console.log(effectiveSampleSize([3, 1])?.toFixed(1)); // => 1.6
 * console.log(effectiveSampleSize([])); // => undefined
 * ```
 */
export function effectiveSampleSize(weights: ArrayLike<number>): number | undefined {
  const largest = largestOf(weights);
  if (largest === 0) return undefined;
  let sum = 0;
  let squares = 0;
  for (let rater = 0; rater < weights.length; rater += 1) {
    // Relative to the largest, as squares of very small or large weights leave the range of numbers.
    const weight = (weights[rater] as number) / largest;
    sum += weight;
    squares += weight * weight;
  }
  return (sum * sum) / squares;
}

function largestOf(weights: ArrayLike<number>): number {
  let largest = 0;
  for (let rater = 0; rater < weights.length; rater += 1) {
    const weight = weights[rater] as number;
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`Expected weights of 0 or more; received ${weight} for rater ${rater + 1}.`);
    }
    largest = Math.max(largest, weight);
  }
  return largest;
}
