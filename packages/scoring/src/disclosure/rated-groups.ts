import type { LinkedCell } from './hierarchy.ts';

/** The groups by one indicator. */
export interface RatedIndicator {
  /** By how many chose a level. */
  readonly cells: readonly LinkedCell[];
  /** How many of each group are in each category: on each level, lowest first, and then without one, for each reason. */
  readonly categories: readonly (readonly number[])[];
  /** How many of the categories are levels. */
  readonly levels: number;
}

/** The same groups, in the same order, by how many are in them, and by each indicator. */
export interface RatedGroups {
  readonly sizes: readonly LinkedCell[];
  /** Whether only those count who are on levels of other indicators as well, so that nobody new is on levels of one alone. */
  readonly countsWhole?: boolean;
  readonly indicators: readonly RatedIndicator[];
}
