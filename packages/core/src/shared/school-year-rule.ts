/** When school years of a country begin and end. Days are month and day, such as "08-01". */
export interface SchoolYearRule {
  /** The first day of every school year. */
  readonly first: string;
  /** The last day; it comes in the next calendar year where it comes before the first day in the calendar. */
  readonly last: string;
  /** The terms, in order. */
  readonly terms: readonly {
    /** Names the term. */
    readonly id: string;
    /** Its first day, month and day. */
    readonly first: string;
    /** Its last day, month and day. */
    readonly last: string;
  }[];
  /** Where the rule comes from. */
  readonly source: string;
}
