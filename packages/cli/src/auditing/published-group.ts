/** Where something stands in a report. */
export type PublishedPath = readonly (string | number)[];

/** One group of one indicator in a report that is about to be published. */
export interface PublishedGroup {
  readonly unit: string | null;
  readonly role: string | null;
  /** The network; `null` for all other groups. */
  readonly network: string | null;
  readonly indicator: string;
  /** How many chose a level; `undefined` where the report withholds it. */
  readonly n: number | undefined;
  /** How many gave no level, where it is shown. */
  readonly missing: number;
  /** Where it stands in the report. */
  readonly path: PublishedPath;
}

/** What an audit needs of a report. */
export interface PublishedReport {
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  readonly groups: readonly PublishedGroup[];
  /** Those that are withheld with a reason that tells their size. */
  readonly toldReasons: readonly PublishedGroup[];
}
