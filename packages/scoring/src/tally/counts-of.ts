import type { Group } from './group.ts';
import { groupPosition } from './group-position.ts';
import { indicatorPosition } from './indicator-position.ts';
import { levelNumbers } from './level-numbers.ts';
import type { Tally } from './tally.ts';

/**
 * How many raters of a group chose each level of an indicator.
 *
 * @param tally - the tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @returns the counts, lowest level first: a copy; all 0 for a group that nobody is in
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { consensus, countsOf, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [2, 2, 2, 2]) builder.add(builder.group([]), [level]);
 * const tally = builder.finish();
 * console.log(consensus(countsOf(tally, {}, tally.indicators[0] ?? ''))); // => 1
 * ```
 */
export function countsOf(tally: Tally, group: Group, indicator: string): number[] {
  const column = indicatorPosition(tally, indicator);
  const row = groupPosition(tally, group);
  return row === undefined ? tally.levels.map(() => 0) : levelNumbers(tally, tally.counts, row, column);
}
