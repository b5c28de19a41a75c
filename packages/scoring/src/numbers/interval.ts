/** An estimate's lower and upper limit; both belong to the interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
