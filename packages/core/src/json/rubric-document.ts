import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';

/** A rubric with its texts: what a rubric file holds. */
export interface RubricDocument {
  /** The format line of a file. */
  readonly format?: 'rubrikk/rubric-document@1';
  /** The structure. */
  readonly rubric: Rubric;
  /** Its words, one entry a language. One or more. */
  readonly texts: readonly RubricText[];
}
