/** The staff divided at one place of the scale: who is on the level or above, before and after. */
export interface Cut {
  /** How far the share on the level or above rose; negative where it fell. */
  readonly rise: number;
  /** How likely a change as large is by chance. */
  readonly p: number;
}
