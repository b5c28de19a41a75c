/** An estimate's lower and upper limit; both belong to the interval. */
export interface Interval {
  /** The lower limit, in the unit of the estimate. */
  readonly low: number;
  /** The upper limit, in the same unit. */
  readonly high: number;
}
