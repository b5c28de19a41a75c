/**
 * One group in a table of units by roles with its totals, for one indicator. Row 0 holds the totals over units, column 0
 * those over roles; a table that isn't told apart by unit has only row 0, one that isn't by role only column 0.
 */
export interface TableCell {
  /** The unit's position from 1; 0 for all units together. */
  readonly row: number;
  /** The role's position from 1; 0 for all roles together. */
  readonly column: number;
  /** How many raters chose a level. */
  readonly n: number;
  /** How many raters are in the group, with or without a level. */
  readonly raters: number;
}
