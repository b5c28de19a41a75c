/** A rubric as far as a comparison looks at it. */
export interface ComparableRubric {
  readonly id: string;
  readonly version: string;
  /** What its ratings may be compared over; both when left out. */
  readonly comparable?: { readonly units: boolean; readonly waves: boolean };
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
  readonly first: { readonly id: string; readonly version: string };
  /** The instrument of the second side. */
  readonly second: { readonly id: string; readonly version: string };
}
