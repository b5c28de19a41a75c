import type { LinkedCell } from './hierarchy.ts';

/** A group by what its raters chose of one indicator, lowest level first, and how many chose none, for each reason. */
export interface RatedCell extends LinkedCell {
  readonly counts: readonly number[];
  readonly missing: readonly number[];
}

/** The same groups, in the same order, by how many are in them, and by each indicator. */
export interface RatedGroups {
  readonly sizes: readonly LinkedCell[];
  /** Whether only those count who are on levels of other indicators as well, so that nobody new is on levels of one alone. */
  readonly countsWhole?: boolean;
  readonly indicators: readonly (readonly RatedCell[])[];
}
