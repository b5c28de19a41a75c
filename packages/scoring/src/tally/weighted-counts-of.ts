import type { Group } from './group.ts';
import { groupPosition } from './group-position.ts';
import { indicatorPosition } from './indicator-position.ts';
import { levelNumbers } from './level-numbers.ts';
import type { WeightedTally } from './weigh-tally.ts';

/**
 * The sum of the weights of those of a group who chose each level of an indicator: counts as the measures take them.
 *
 * @param tally - a weighted tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @returns the weighted counts, lowest level first: a copy; all 0 for a group that nobody is in
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { startTally, weighTally, weightedCountsOf } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['role']);
 * builder.add(builder.group(['leader']), [3]);
 * const tally = weighTally(builder.finish(), () => 2.5);
 * console.log(weightedCountsOf(tally, { role: 'leader' }, tally.indicators[0] ?? '').join(' ')); // => 0 0 0 2.5 0
 * ```
 */
export function weightedCountsOf(tally: WeightedTally, group: Group, indicator: string): number[] {
  const column = indicatorPosition(tally, indicator);
  const row = groupPosition(tally, group);
  return row === undefined ? tally.levels.map(() => 0) : levelNumbers(tally, tally.weighted, row, column);
}
