import type { Group } from './group.ts';
import { groupPosition } from './group-position.ts';
import { indicatorPosition } from './indicator-position.ts';
import type { Tally } from './tally.ts';

/**
 * How many ratings of a cell the tally's rule touched: `setAside` have a level that doesn't count, `anchored` didn't apply
 * and count at the target.
 *
 * @param tally - the tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @returns both numbers; 0 for a group that nobody is in
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { learningOrganisation } from '@rubrikk/content';
 * import { responsesFromRows, setAsideOf, tally } from '@rubrikk/scoring';
 *
 * const indicator = learningOrganisation.dimensions[0].indicators[0].id;
 * const read = responsesFromRows(learningOrganisation, [{ [indicator]: 3 }]);
 * if (read.ok) {
 *   const whole = tally(read.value, { round: 'individual', by: [], rule: 'whole-raters' });
 *   console.log(setAsideOf(whole, {}, indicator).setAside); // => 1
 * }
 * ```
 */
export function setAsideOf(
  tally: Tally,
  group: Group,
  indicator: string,
): {
  /** Ratings with a level that the rule leaves out. */
  readonly setAside: number;
  /** Those that didn't apply, and count at the target. */
  readonly anchored: number;
} {
  const column = indicatorPosition(tally, indicator);
  const row = groupPosition(tally, group);
  if (row === undefined) return { setAside: 0, anchored: 0 };
  const cell = row * tally.indicators.length + column;
  return { setAside: tally.setAside?.[cell] ?? 0, anchored: tally.anchored?.[cell] ?? 0 };
}
