/** The variance between groups divided by the variance within them. */
export interface FRatio {
  /** `undefined` when there is no variance within. */
  readonly f: number | undefined;
  /** Degrees of freedom of the variance between groups. */
  readonly freedomBetween: number;
  /** Degrees of freedom of the variance within groups. */
  readonly freedomWithin: number;
}
