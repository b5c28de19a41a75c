import type { AnswerArguments } from './parse-answer-arguments.ts';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv', 'markdown', 'codebook'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** What `rubrikk report` was asked to do. */
export interface ReportArguments extends AnswerArguments<Format> {
  readonly answers: string | undefined;
  /** How often to draw the answers anew, for the stability of places. */
  readonly draws: number | undefined;
  /** The file of the tree of units. */
  readonly organisation: string | undefined;
  /** How many were asked: a number, or the file of a wave that says so by role. */
  readonly invited: string | undefined;
}
