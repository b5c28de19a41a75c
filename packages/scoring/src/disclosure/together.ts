import type { Complement } from './known-changes.ts';
import type { RatedTables } from './rated-tables.ts';
import type { Equation } from './tableau.ts';

/** The same groups of all indicators, as they are protected together; cells by their position. */
export interface Together {
  readonly equations: readonly Equation[];
  readonly complement: Complement;
  readonly indicators: readonly RatedTables[];
  /** The cells in which too few are. */
  readonly few: ReadonlySet<number>;
  /** What it costs to withhold each cell. */
  readonly costs: ArrayLike<number>;
}
