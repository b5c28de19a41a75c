/** Where something stands in a report. */
export type PublishedPath = readonly (string | number)[];

/** One group of one indicator in a report. */
export interface PublishedGroup {
  readonly unit: string | null;
  readonly role: string | null;
  /** The network; `null` for all other groups. */
  readonly network: string | null;
  readonly indicator: string;
  /** The dimension of the indicator, where the report says it. */
  readonly dimension?: string;
  /** How many chose a level; `undefined` where the report doesn't tell. */
  readonly n: number | undefined;
  /** How many gave no level, where it is shown. */
  readonly missing: number;
  /** Where it stands in the report. */
  readonly path: PublishedPath;
  /** Whether the report withholds it, and its dimension's figure tells it. */
  readonly isToldByDimension?: true;
  /** Of a whole dimension, whose id stands as the indicator: over how many indicators its ratings are added up. */
  readonly over?: number;
}

/** One dimension of one group that a report shows. */
export interface PublishedDimension extends Pick<PublishedGroup, 'unit' | 'role' | 'network' | 'path'> {
  readonly dimension: string;
  /** How many indicators went in. */
  readonly indicators: number;
  /** The fewest raters on any of them. */
  readonly n: number;
  /** The ratings on all of them. */
  readonly ratings: number;
}

/** What an audit needs of a report. */
export interface PublishedReport {
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  /** The rubric's id and version; `undefined` where the report doesn't name them. */
  readonly rubric?: string | undefined;
  readonly wave: string | null;
  readonly round: string | null;
  readonly groups: readonly PublishedGroup[];
  readonly dimensions: readonly PublishedDimension[];
  /** Those that are withheld with a reason that tells their size. */
  readonly toldReasons: readonly PublishedGroup[];
}
