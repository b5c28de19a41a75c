import type { AnswerArguments } from './parse-answer-arguments.ts';
import type { Pair } from './parse-pair.ts';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv', 'markdown', 'codebook'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** Whose a target can be, as `--target-of` has it. */
export const targetOwners = ['school', 'owner', 'own'] as const;

/** What `rubrikk report` was asked to do. */
export interface ReportArguments extends AnswerArguments<Format> {
  readonly answers: string | undefined;
  /** How often to draw the answers anew, for the stability of places. */
  readonly draws: number | undefined;
  /** The file of the tree of units. */
  readonly organisation: string | undefined;
  /** How many were asked: a number, or the file of a wave that says so by role. */
  readonly invited: string | undefined;
  /** The two roles to compare, by the file's own words; without it, leaders and teachers where it has words for both. */
  readonly roles: Pair | undefined;
  /** The levels aimed at, each as `LEVEL` or `INDICATOR=LEVEL`. */
  readonly targets: readonly string[];
  /** Whose targets they are. */
  readonly targetOf: (typeof targetOwners)[number];
}
