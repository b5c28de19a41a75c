import type { Round } from '@rubrikk/core';
import type { Group } from './group.ts';
import type { MissingRule } from './missing-rule.ts';
import type { TallyCounts } from './tally-counts.ts';

/**
 * How many raters chose each level, for each indicator of each group: the sufficient statistic of nearly every measure.
 * Plain data; tallies of parts that were counted elsewhere can be added up, to 4,294,967,295 raters.
 *
 * Its numbers are typed arrays, which `structuredClone` and `postMessage` keep, and JSON doesn't: write `Array.from` of each, and
 * read `Uint32Array.from` (`raters`, `counts`, `setAside`, `anchored`), or `Float64Array.from` of weights (`weighted`,
 * `squares`).
 *
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, mergeTallies, startTally, type Tally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 3, 3]) builder.add(builder.group([]), [level]);
 * const tally = builder.finish();
 * const text = JSON.stringify({ ...tally, raters: Array.from(tally.raters), counts: Array.from(tally.counts) });
 *
 * const { raters, counts, ...rest } = JSON.parse(text);
 * const read: Tally = { ...rest, raters: Uint32Array.from(raters), counts: Uint32Array.from(counts) };
 * const both = mergeTallies(tally, read);
 * console.log(countsOf(both, {}, both.indicators[0] ?? '').join(' ')); // => 0 2 0 4 0
 * ```
 */
export interface Tally<Attribute extends string = string> {
  /** The rubric that was rated. */
  readonly rubric: {
    /** Its id: tallies of two rubrics are never added up. */
    readonly id: string;
    /** Its version: nor are those of two versions. */
    readonly version: string;
  };
  /** The indicators, in the rubric's order. */
  readonly indicators: readonly string[];
  /** The levels, lowest first. */
  readonly levels: readonly string[];
  /** The attributes that tell the groups apart. */
  readonly by: readonly Attribute[];
  /** The groups, in the order met. */
  readonly groups: readonly Group[];
  /** How many raters each group has, in the order of `groups`. */
  readonly raters: Uint32Array;
  /**
   * The counts: for each group, for each indicator, the raters on each level (lowest first), then those missing by each
   * of `missingKinds`. Bytes where no group has more than 255 raters.
   */
  readonly counts: TallyCounts;
  /** The round that was counted, where one was chosen; otherwise the groups may say it. */
  readonly round?: Round;
  /** The wave that was counted, where it is one that has a name; otherwise the groups may say it. */
  readonly wave?: string;
  /** How ratings beside missing ones were treated; `exclude` when left out. */
  readonly rule?: MissingRule;
  /**
   * How many ratings with a level the rule left out of `counts`: for each group, for each indicator. None when left out.
   * Levels, kinds of missing and these add up to the group's raters.
   */
  readonly setAside?: TallyCounts;
  /** How many that didn't apply stand in `counts` at the target, in the same order. None when left out. */
  readonly anchored?: TallyCounts;
  /** Those targets, as the level that raters would choose, by indicator. None when left out. */
  readonly targets?: Readonly<Record<string, string>>;
  /** The indicators whose levels were turned round, since they are worded in reverse. None when left out. */
  readonly turned?: readonly string[];
  /** How many responses were left out since nothing was answered; none when left out. */
  readonly blank?: number;
  /** The attributes of which a rater may have several values, as networks: its groups can't be added up. */
  readonly overlapping?: readonly string[];
}
