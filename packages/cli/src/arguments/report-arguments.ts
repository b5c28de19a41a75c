import type { ColumnArguments } from './parse-columns.ts';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv', 'markdown', 'codebook'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** What `rubrikk report` was asked to do. */
export interface ReportArguments {
  readonly answers: string | undefined;
  readonly rubric: string | undefined;
  readonly columns: ColumnArguments;
  readonly language: string | undefined;
  readonly minimum: number;
  readonly format: Format;
}
