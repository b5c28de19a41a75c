/** A rubric as far as a comparison looks at it. */
export interface ComparableRubric {
  /** Whose ratings they are: other ids are other instruments. */
  readonly id: string;
  /** Another version asks other things. */
  readonly version: string;
  /** What its ratings may be compared over; both when left out. */
  readonly comparable?: {
    /** Whether units and teams may be set beside one another. */
    readonly units: boolean;
    /** Whether a wave may be set beside an earlier one. */
    readonly waves: boolean;
  };
}

/** Why no comparison comes out. */
export type RefusalReason =
  /** The instrument says of itself that it isn't comparable. */
  | 'not-comparable'
  /** Two versions of it were used: move the older ratings by a crosswalk first. */
  | 'other-version'
  /** They are two instruments. */
  | 'other-instrument';

/** No comparison, and why; it holds no number. */
export interface Refused {
  /** Tells it from a comparison. */
  readonly status: 'refused';
  /** Why. */
  readonly reason: RefusalReason;
  /** What was to be compared. */
  readonly over: 'units' | 'waves';
  /** The instrument of the first side. */
  readonly first: {
    /** The id of its rubric. */
    readonly id: string;
    /** The version that was rated. */
    readonly version: string;
  };
  /** The instrument of the second side. */
  readonly second: {
    /** The id of its rubric; that of the first unless there are two instruments. */
    readonly id: string;
    /** The version that was rated. */
    readonly version: string;
  };
}
