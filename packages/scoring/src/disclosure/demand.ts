/** What must stay thinkable of a hidden cell: that it has at least so many, over all the tables that count them. */
export interface Demand {
  readonly position: number;
  /** What is counted of every cell, by tables of which each changes without the others: one of all raters, or one a level. */
  readonly tables: readonly ArrayLike<number>[];
  readonly atLeast: number;
  /** The most that anyone takes a cell to have in any of the tables; no limits when left out. */
  readonly atMost?: ArrayLike<number>;
  /** Which level the only table counts, from 0; left out where they count raters or weights. */
  readonly level?: number;
}
