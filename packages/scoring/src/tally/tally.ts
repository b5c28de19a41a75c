import type { Group } from './group.ts';

/**
 * How many raters chose each level, for each indicator of each group: the sufficient statistic of nearly every measure.
 * Plain data; tallies of parts that were counted elsewhere can be added up.
 */
export interface Tally {
  /** The rubric that was rated. */
  readonly rubric: { readonly id: string; readonly version: string };
  /** The indicators, in the rubric's order. */
  readonly indicators: readonly string[];
  /** The levels, lowest first. */
  readonly levels: readonly string[];
  /** The attributes that tell the groups apart. */
  readonly by: readonly string[];
  /** The groups, in the order met. */
  readonly groups: readonly Group[];
  /** How many raters each group has, in the order of `groups`. */
  readonly raters: Float64Array;
  /**
   * The counts: for each group, for each indicator, the raters on each level (lowest first), then those missing by each
   * of `missingKinds`.
   */
  readonly counts: Float64Array;
}
