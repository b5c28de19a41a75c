import type { MissingKind } from '@rubrikk/core';
import { cellMissing } from './cell-missing.ts';
import type { Group } from './group.ts';
import { groupPosition } from './group-position.ts';
import { indicatorPosition } from './indicator-position.ts';
import type { Tally } from './tally.ts';

/**
 * How many raters of a group gave an indicator no level, by the kind of missing.
 *
 * @param tally - the tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @returns a count for each kind; all 0 for a group that nobody is in
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { missingOf, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * builder.add(builder.group([]), [5 + 1]); // five levels, then the second kind of missing
 * const tally = builder.finish();
 * console.log(missingOf(tally, {}, tally.indicators[0] ?? '')['do-not-know']); // => 1
 * ```
 */
export function missingOf(tally: Tally, group: Group, indicator: string): Readonly<Record<MissingKind, number>> {
  const column = indicatorPosition(tally, indicator);
  const row = groupPosition(tally, group);
  if (row !== undefined) return cellMissing(tally, row, column);
  return { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
}
