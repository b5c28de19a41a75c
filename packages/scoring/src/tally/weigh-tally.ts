import type { Group } from './group.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';

/** A tally whose groups have weights: the raters as they are, and beside them the weighted counts. */
export interface WeightedTally<Attribute extends string = string> extends Tally<Attribute> {
  /** The sums of the raters' weights, in the order of `counts`. */
  readonly weighted: Float64Array;
  /** For each group, for each indicator, the sum of the squared weights of those who chose a level. */
  readonly squares: Float64Array;
}

/**
 * Gives each group of a tally a weight: every rater of the group counts for so much, as when roles or schools are to count
 * otherwise than by their size. Roll the result up, and read it with {@link weightedCountsOf} and {@link effectiveRatersOf}; a
 * `report` takes it as it is, and rolls it up itself.
 *
 * Weights can be worked out of what is published: those made of how many answered tell that. Make them of numbers that are known.
 *
 * @param tally - the tally, told apart by what the weights hang on
 * @param weightOf - the weight of each rater of a group
 * @returns the tally with weighted counts beside its own
 * @throws RangeError when a weight is negative, infinite or not a number
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { effectiveRatersOf, mean, rollUp, startTally, weighTally, weightedCountsOf } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [4, 4, 4, 4]) builder.add(builder.group(['large']), [level]);
 * for (const level of [0, 0]) builder.add(builder.group(['small']), [level]);
 * // Each school counts the same: the more there are on its staff, the less each of them weighs.
 * const staff: Record<string, number> = { large: 4, small: 2 };
 * const schools = weighTally(builder.finish(), ({ unit = '' }) => 1 / (staff[unit] ?? 1));
 * const all = rollUp(schools, []);
 * const indicator = all.indicators[0] ?? '';
 * console.log(mean(weightedCountsOf(all, {}, indicator))); // => 3
 * console.log(effectiveRatersOf(all, {}, indicator)?.toFixed(1)); // => 5.3
 * ```
 */
export function weighTally<T extends Tally>(
  tally: T,
  weightOf: (group: Group, raters: number) => number,
): T & WeightedTally {
  const levels = tally.levels.length;
  const stride = levels + missingKinds.length;
  const width = tally.indicators.length;
  const weighted = new Float64Array(tally.counts.length);
  const squares = new Float64Array(tally.groups.length * width);
  for (const [position, group] of tally.groups.entries()) {
    const weight = weightOf(group, tally.raters[position] as number);
    checkWeight(weight, group);
    for (let cell = position * width; cell < (position + 1) * width; cell += 1) {
      let raters = 0;
      for (let code = 0; code < stride; code += 1) {
        const count = tally.counts[cell * stride + code] as number;
        weighted[cell * stride + code] = weight * count;
        if (code < levels) raters += count;
      }
      squares[cell] = raters * weight * weight;
    }
  }
  return { ...tally, weighted, squares };
}

function checkWeight(weight: number, group: Group): void {
  if (weight >= 0 && weight < Infinity) return;
  throw new RangeError(`Expected weights of 0 or more; received ${weight} for ${JSON.stringify(group)}.`);
}
