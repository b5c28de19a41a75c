/** What is shown to readers at one time, such as a report of a wave, and what that report withholds. */
export interface Publication {
  /** Its name, such as "autumn 2026". */
  readonly name: string;
  /** All that it says, shown or not. */
  readonly figures: readonly PublicationFigure[];
}

/** What a publication says of one group on one indicator or on one dimension. */
export interface PublicationFigure {
  /** Whose figure it is, such as "north" or "teachers of north". */
  readonly group: string;
  /**
   * Who chose a level, by indicator: of one indicator alone, or of all that go into a dimension's figure. Each rater by a
   * key that is the same in every group and in every publication.
   */
  readonly raters: Readonly<Record<string, readonly string[]>>;
  /** Whether anything of it is shown: an n, a share, a mean, a distribution. */
  readonly isShown: boolean;
}

/** Says which figure is meant. */
export interface FigureName {
  /** The publication that it is in. */
  readonly publication: string;
  /** Whose figure it is. */
  readonly group: string;
  /** Its indicators, sorted by their ids. */
  readonly indicators: readonly string[];
}
