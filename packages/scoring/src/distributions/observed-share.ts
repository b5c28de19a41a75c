/** How many did, of how many. Both may be fractional where the counts are weighted. */
export interface ObservedShare {
  /** How many did, 0 to `n`. */
  readonly successes: number;
  /** Of how many. */
  readonly n: number;
}
