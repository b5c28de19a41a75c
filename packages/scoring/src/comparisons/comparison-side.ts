import type { MissingKind } from '@rubrikk/core';
import type { Protected, Suppressed } from '../disclosure/protected.ts';
import { countsOf } from '../tally/counts-of.ts';
import type { Group } from '../tally/group.ts';
import { missingOf } from '../tally/missing-of.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import { setAsideOf } from '../tally/set-aside-of.ts';
import type { Tally } from '../tally/tally.ts';

/** One of the views that are compared: what one group says of one indicator. */
export interface ComparisonSide {
  /** How many chose each level, lowest first. */
  readonly counts: ArrayLike<number>;
  /** How many gave no level, by the kind of missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** How ratings beside missing ones were treated; `exclude` when left out. */
  readonly rule?: MissingRule;
  /** How many ratings with a level that rule left out; none when left out. */
  readonly setAside?: number;
  /** How many that didn't apply stand in `counts` at the target; none when left out. */
  readonly anchored?: number;
}

/**
 * Takes one side of a comparison out of a tally.
 *
 * A comparison tells of the distribution of its sides: where a rule asks for more raters for that than for a median,
 * say here what `protect` with `distributionRule` withheld.
 *
 * @param tally - the tally
 * @param group - the group: its value of each attribute that the tally tells apart
 * @param indicator - the indicator's id
 * @param suppressed - why the group is withheld; left out where it is shown
 * @returns the side, shown or suppressed; a result of a report can be compared as it stands
 * @throws RangeError when the tally has no such indicator, or the group names other attributes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { comparisonSide, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['role']);
 * for (const level of [1, 1, 3]) builder.add(builder.group(['teacher']), [level]);
 * const tally = builder.finish();
 * const side = comparisonSide(tally, { role: 'teacher' }, tally.indicators[0] ?? '');
 * console.log(side.status === 'shown' && Array.from(side.counts).join(' ')); // => 0 2 0 1 0
 * ```
 */
export function comparisonSide(
  tally: Tally,
  group: Group,
  indicator: string,
  suppressed?: Suppressed,
): Protected<ComparisonSide> {
  if (suppressed !== undefined) return suppressed;
  return {
    status: 'shown',
    counts: countsOf(tally, group, indicator),
    missing: missingOf(tally, group, indicator),
    rule: tally.rule ?? 'exclude',
    ...setAsideOf(tally, group, indicator),
  };
}
