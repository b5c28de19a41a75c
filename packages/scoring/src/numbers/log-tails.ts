/** The natural logarithms of a distribution's two tails and of its density, at one point. */
export interface LogTails {
  /** Of the probability of at most this value. */
  readonly lower: number;
  /** Of the probability of at least this value. */
  readonly upper: number;
  /** Of the density per unit of the value's logit (beta) or logarithm (gamma). */
  readonly density: number;
}
