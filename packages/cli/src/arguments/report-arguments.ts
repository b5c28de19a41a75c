import type { MissingKind } from '@rubrikk/core';

/** The forms that a report comes out in. */
export const formats = ['text', 'json', 'csv'] as const;

/** One of the forms that a report comes out in. */
export type Format = (typeof formats)[number];

/** What `rubrikk report` was asked to do. */
export interface ReportArguments {
  readonly answers: string;
  readonly rubric: string;
  readonly unit: string | undefined;
  readonly role: string | undefined;
  readonly rater: string | undefined;
  readonly ignore: readonly string[];
  readonly missing: Readonly<Record<string, MissingKind>>;
  readonly language: string | undefined;
  readonly minimum: number;
  readonly format: Format;
}
