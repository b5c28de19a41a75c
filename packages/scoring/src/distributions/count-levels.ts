import { checkLevels } from '../numbers/check-levels.ts';

/**
 * How many of a list of ratings are on each level, weighted or not.
 *
 * Formula: `nᵢ = Σ w` over the ratings on level `i`, with each weight 1 when none are given.
 *
 * - Input: level positions, the lowest level is 1; 0 where a rating is missing. Weights are 0 or more.
 * - Unit: raters, or their weights. Missing ratings aren't counted: they are the ratings less the sum.
 * - No ratings: a list of zeros, which the measures take as nobody.
 * - Assumes nothing.
 *
 * The same as `tabulate` of R, weighted as `xtabs(weights ~ level)`.
 *
 * @param ratings - one level position a rater, 0 where it is missing
 * @param levels - how many levels the scale has, unused ones too
 * @param weights - one weight a rater
 * @returns one count a level, lowest level first
 * @throws RangeError when a rating isn't 0 or a level of the scale, there are fewer than two levels, the weights aren't
 *   as many as the ratings, or one or their sum is negative, infinite or not a number
 * @example
 * ```ts
 * import { countLevels } from '@rubrikk/scoring';
 *
 * console.log(countLevels([3, 1, 0, 3], 3).join()); // => 1,0,2
 * console.log(countLevels([3, 1, 0, 3], 3, [0.5, 2, 1, 1]).join()); // => 2,0,1.5
 * ```
 */
export function countLevels(
  ratings: ArrayLike<number>,
  levels: number,
  weights?: ArrayLike<number>,
): readonly number[] {
  checkLevels(levels);
  if (weights !== undefined && weights.length !== ratings.length) {
    throw new RangeError(`Expected a weight for each of the ${ratings.length} ratings; received ${weights.length}.`);
  }
  const counts = new Array<number>(levels + 1).fill(0);
  for (let rater = 0; rater < ratings.length; rater += 1) {
    const level = ratings[rater] as number;
    const weight = weights === undefined ? 1 : (weights[rater] as number);
    checkRating(level, levels, weight);
    counts[level] = (counts[level] as number) + weight;
  }
  const endless = counts.indexOf(Number.POSITIVE_INFINITY);
  if (endless < 0) return counts.slice(1);
  throw new RangeError(
    `Expected weights that add up to a number; received more than ${Number.MAX_VALUE} on level ${endless}.`,
  );
}

function checkRating(level: number, levels: number, weight: number): void {
  if (!(Number.isInteger(level) && level >= 0 && level <= levels)) {
    throw new RangeError(`Expected levels from 1 (the lowest) to ${levels}, 0 for missing; received ${level}.`);
  }
  if (!(weight >= 0 && weight < Infinity)) {
    throw new RangeError(`Expected weights of 0 or more; received ${weight}.`);
  }
}
