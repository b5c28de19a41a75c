import { totalOf } from '../numbers/total-of.ts';
import type { Group } from './group.ts';
import { groupPosition } from './group-position.ts';
import { indicatorPosition } from './indicator-position.ts';
import type { WeightedTally } from './weigh-tally.ts';
import { weightedCountsOf } from './weighted-counts-of.ts';

/**
 * How many equally weighted raters would tell as much as the weighted ones of a cell: show it beside their number.
 *
 * Formula: `(Σ w)² / Σ w²` over those who chose a level, as `effectiveSampleSize`, from the sums that the tally keeps.
 * Source: Kish (1965), Survey Sampling.
 *
 * @param tally - a weighted tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @returns the effective number, 1 to the number of raters; `undefined` when nobody with a weight chose a level
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { effectiveRatersOf, rollUp, startTally, weighTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['role']);
 * for (const role of ['leader', 'teacher']) builder.add(builder.group([role]), [3]);
 * const tally = rollUp(weighTally(builder.finish(), ({ role }) => (role === 'leader' ? 3 : 1)), []);
 * console.log(effectiveRatersOf(tally, {}, tally.indicators[0] ?? '')); // => 1.6
 * ```
 */
export function effectiveRatersOf(tally: WeightedTally, group: Group, indicator: string): number | undefined {
  const column = indicatorPosition(tally, indicator);
  const row = groupPosition(tally, group);
  if (row === undefined) return undefined;
  const sum = totalOf(weightedCountsOf(tally, group, indicator));
  const squares = tally.squares[row * tally.indicators.length + column] as number;
  return sum === 0 || squares === 0 ? undefined : (sum * sum) / squares;
}
