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
  /** How many of them chose each level, lowest first, where the report tells that. */
  readonly counts?: readonly number[];
  /** How many gave no level, where it is shown. */
  readonly missing: number;
  /** How many of it chose each level, and then no level, for each reason, where the report tells that. */
  readonly categories?: readonly number[];
  /** Where it stands in the report. */
  readonly path: PublishedPath;
  /** Whether the report withholds it, and its dimension's figure tells it. */
  readonly isToldByDimension?: true;
  /** Whether it stands in a comparison, which withholds it where either wave is withheld, or nobody was there. */
  readonly isCompared?: true;
  /** Whether a comparison has no figure of it since nobody chose a level in one of its waves: it isn't withheld. */
  readonly isUnmeasured?: true;
  /** Whether it stands in a comparison that needn't speak of all groups, so that nothing adds up from it. */
  readonly isAlone?: true;
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

/** What an audit needs of a comparison beside the numbers of one of its waves or rounds. */
interface PublishedComparison {
  /** Which of them: as the comparison calls it. */
  readonly name: string;
  /** The groups of which it shows anything. */
  readonly shown: readonly PublishedGroup[];
  /** Those of which it tells that fewer than the minimum, and not none, were linked, left or joined. */
  readonly few: readonly PublishedGroup[];
}

/** What an audit needs of a report, or of one wave or round of a comparison. */
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
  /** Those that are withheld, and of which something else in the report tells, with the place of that; left out of a comparison. */
  readonly shownBeside?: readonly PublishedGroup[];
  /** Whether its ratings are weighted: what that tells isn't looked at. */
  readonly isWeighted?: true;
  /** Left out of a report. */
  readonly comparison?: PublishedComparison;
}
