import type { MissingKind } from '@rubrikk/core';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** What `rubrikk report` was asked to do. */
export interface ReportArguments {
  readonly answers: string | undefined;
  readonly rubric: string | undefined;
  readonly unit: string | undefined;
  readonly role: string | undefined;
  readonly rater: string | undefined;
  readonly ignore: readonly string[];
  readonly missing: Readonly<Record<string, MissingKind>>;
  readonly language: string | undefined;
  readonly minimum: number;
  readonly format: Format;
  /** Whether all that was said about the file's columns was understood; if not, an unknown column may be a known one. */
  readonly knowsColumns: boolean;
}
