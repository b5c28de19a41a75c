import type { Organisation, RubricText } from '@rubrikk/core';
import type { Report } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';

/** A report with the words to print it in. */
export interface ReportDocument {
  readonly report: Report;
  /** The rubric's words. */
  readonly text: RubricText;
  /** The command's words. */
  readonly words: Words;
  /** How many raters answered; `null` when they are fewer than are shown. */
  readonly raters: number | null;
  /** The tree of units, where one was named. */
  readonly organisation?: Organisation | undefined;
}
