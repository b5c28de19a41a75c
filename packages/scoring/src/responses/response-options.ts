import type { Round } from '@rubrikk/core';

/** How rows of responses are laid out. */
export interface ResponseOptions<Own extends string = never> {
  /** The key that names the unit; `unit` when left out. */
  readonly unit?: string;
  /** The key that names the role; `role` when left out. */
  readonly role?: string;
  /** The key that names the wave; `wave` when left out. */
  readonly wave?: string;
  /** The key that names the round; `round` when left out. */
  readonly round?: string;
  /** The key that holds the rater's key; `rater` when left out. */
  readonly rater?: string;
  /** Attributes of your own, which groups can be told apart by. */
  readonly attributes?: readonly Own[];
  /** What holds of the rows that don't say it themselves; their round is the individual one when nothing else is told. */
  readonly given?: {
    /** The unit that they are of; `''` when left out. */
    readonly unit?: string;
    /** The role of all raters; `''` when left out. */
    readonly role?: string;
    /** The wave that they are of; `''` when left out. */
    readonly wave?: string;
    /** The round that they are of; the individual one when left out. */
    readonly round?: Round;
  };
  /** Keys to pass over. */
  readonly ignore?: readonly string[];
}
