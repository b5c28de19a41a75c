import type { ResponseColumn } from './response-column.ts';

/**
 * The ratings of many raters as columns of small codes: a byte for each rating, and two or four for each attribute of a
 * response. Plain data, already checked against the rubric; its rounds, waves and units stand side by side, told apart by
 * their columns, and a tally chooses among them.
 */
export interface ResponseTable<Own extends string = never> {
  /** The rubric that was rated. */
  readonly rubric: {
    /** Its id, which a rubric is checked against where both are needed. */
    readonly id: string;
    /** Its version, which is checked as well. */
    readonly version: string;
  };
  /** The indicators, in the rubric's order. */
  readonly indicators: readonly string[];
  /** The narrowest dimension of each indicator, in the same order. */
  readonly dimensions: readonly string[];
  /** The levels, lowest first. */
  readonly levels: readonly string[];
  /** How many responses there are. */
  readonly size: number;
  /**
   * How many more there were, left out since none of their indicators was answered, in all rounds and waves together; none
   * when left out.
   */
  readonly blank?: number;
  /** The unit that was rated. */
  readonly unit: ResponseColumn;
  /** The rater's role. */
  readonly role: ResponseColumn;
  /** The wave. */
  readonly wave: ResponseColumn;
  /** The round: `individual`, `group` or `plenum`. */
  readonly round: ResponseColumn;
  /** The rater's key; `''` where nobody kept it. */
  readonly rater: ResponseColumn;
  /** The caller's own attributes. */
  readonly attributes: Readonly<Record<Own, ResponseColumn>>;
  /**
   * The ratings: for each response, a code for each indicator. A code is the position of the level, or the number of
   * levels plus the position of the kind in `missingKinds`. As it was rated: a table turns nothing round.
   */
  readonly codes: Uint8Array;
}
