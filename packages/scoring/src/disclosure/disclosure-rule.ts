/** What a body does so that nobody is recognised. A rule names its source; none is the law. */
export interface DisclosureRule {
  /** Whose rule it is. */
  readonly name: string;
  /** Where it is written, and how sure that is. */
  readonly source: string;
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  /** The smallest number of whom the distribution over levels is shown, where that takes more. */
  readonly distributionMinimum?: number;
  /** The smallest number of a group or plenum whose own words are shown; without it none are. */
  readonly freeTextMinimum?: number;
  /** Whether results stop at dimensions, with none of a single indicator. */
  readonly hidesIndicators?: boolean;
  /** Whether groups of nobody are withheld as well, where it tells something that nobody is in them. */
  readonly hidesEmpty?: boolean;
  /** Whether a group is withheld in which everyone chose the same level. */
  readonly hidesUnanimous?: boolean;
  /** Whether a group is withheld in which nobody, or everybody, chose a favourable level. */
  readonly hidesExtremeShares?: boolean;
  /** Withholds a weighted result when its so many largest weights are more than so many percent of all. */
  readonly dominance?: {
    /** How many of the largest weights are taken together, 1 or more. */
    readonly largest: number;
    /** How much of the whole they may be, in percent. */
    readonly percent: number;
  };
  /** Withholds a weighted result when the second largest could work out the largest to so many percent. */
  readonly withinPercent?: number;
}
