/** How many did, of how many. Both may be fractional where the counts are weighted. */
export interface ObservedShare {
  readonly successes: number;
  readonly n: number;
}
