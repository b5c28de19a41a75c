import type { MissingKind, RubricText } from '@rubrikk/core';

/** Finds those of the known words that may have been meant by another. */
export type NearWords = (word: string, known: readonly string[]) => readonly string[];

/** How a file of answers is laid out: a row for each rater, a column for each indicator. */
export interface AnswerOptions {
  /** The rubric's texts: cells may hold a level's label, and headers an indicator's statement, in any of them. */
  readonly texts?: readonly RubricText[];
  /**
   * Further words for the kinds of missing, or codes such as `9`; the kinds' own ids are always understood. `missingWords` has
   * what they are called in five languages.
   */
  readonly missing?: Readonly<Record<string, MissingKind>>;
  /** The column that names the unit; without it, a column headed `unit` is taken by itself. */
  readonly unit?: string;
  /** The column that names the role; without it, a column headed `role` is taken by itself. */
  readonly role?: string;
  /** The column that holds the rater's key; without it, one headed `rater` or `respondent` is taken by itself. */
  readonly rater?: string;
  /** Columns to pass over. */
  readonly ignore?: readonly string[];
  /**
   * The words that may have been meant by one that nothing is called, nearest first, such as `nearIds` of `@rubrikk/core`:
   * faults then ask whether an indicator or a level was meant.
   */
  readonly near?: NearWords;
}
