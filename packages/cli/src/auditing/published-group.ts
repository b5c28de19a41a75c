/** One group of one indicator in a report that is about to be published. */
export interface PublishedGroup {
  readonly unit: string | null;
  readonly role: string | null;
  readonly indicator: string;
  /** How many chose a level; `undefined` where the report withholds it. */
  readonly n: number | undefined;
  /** How many gave no level, where it is shown. */
  readonly missing: number;
  /** Where it stands in the report's results. */
  readonly at: number;
}

/** What an audit needs of a report. */
export interface PublishedReport {
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  readonly groups: readonly PublishedGroup[];
  /** Where a reason tells the size of a group that is withheld. */
  readonly toldReasons: readonly number[];
}
