import type { ColumnArguments } from './parse-columns.ts';
import type { Chosen } from './parse-only.ts';
import type { SmallestGroup } from './smallest-group.ts';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv', 'markdown', 'codebook'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** What `rubrikk report` was asked to do. */
export interface ReportArguments {
  readonly answers: string | undefined;
  readonly rubric: string | undefined;
  readonly columns: ColumnArguments;
  /** The wave and the round that the report is to be of. */
  readonly only: Chosen;
  /** How often to draw the answers anew, for the stability of places. */
  readonly draws: number | undefined;
  /** The file of the tree of units. */
  readonly organisation: string | undefined;
  /** How many were asked: a number, or the file of a wave that says so by role. */
  readonly invited: string | undefined;
  /** The file of the plan of the rounds. */
  readonly roundPlan: string | undefined;
  readonly language: string | undefined;
  readonly group: SmallestGroup;
  readonly format: Format;
}
