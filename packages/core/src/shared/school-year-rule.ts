/** When school years of a country begin and end. Days are month and day, such as "08-01". */
export interface SchoolYearRule {
  /** The first day of every school year. */
  readonly first: string;
  /** The last day; it comes in the next calendar year where it comes before the first day in the calendar. */
  readonly last: string;
  /** The terms, in order. */
  readonly terms: readonly { readonly id: string; readonly first: string; readonly last: string }[];
  /** Where the rule comes from. */
  readonly source: string;
}
