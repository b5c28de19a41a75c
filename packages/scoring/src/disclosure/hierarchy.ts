/** One group that may be shown: a unit, a role of a unit, a network, a wave of one of them. */
export interface LinkedCell {
  /** Its name in the relations; each name once. */
  readonly id: string;
  /** How many raters chose a level. */
  readonly n: number;
  /** How many raters are in the group, with or without a level; `n` when left out. */
  readonly raters?: number;
  /** The most that anyone can take `n` to be, as where it is shown how many answered; no limit when left out. */
  readonly atMost?: number;
  /** How many of them chose each level, lowest first: for the rules about groups that all chose the same. */
  readonly counts?: readonly number[];
  /** What each rater weighs, where ratings are weighted: for the rules about few who weigh much. */
  readonly contributions?: readonly number[];
  /** Whether everyone in the group agreed to be shown, as a named leader may; it is never guessed. */
  readonly hasConsent?: boolean;
  /** True for a number that everyone knows, whatever is withheld. */
  readonly isKnown?: boolean;
  /** False for a group that nobody publishes but that can be worked out, such as those who joined between two waves. */
  readonly isPublished?: boolean;
}

/** A sum that anyone can write down: the total is its parts together, and nobody is in two of them. */
export interface Relation {
  /** The id of the group that is the sum. */
  readonly total: string;
  /** The ids of the groups that it is the sum of. */
  readonly parts: readonly string[];
}

/** Groups and how they hang together, in any number of sums. */
export interface Hierarchy {
  /** The groups, each once. */
  readonly cells: readonly LinkedCell[];
  /** Their sums. */
  readonly relations: readonly Relation[];
}
