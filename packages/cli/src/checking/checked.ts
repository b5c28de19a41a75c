import type { Issue } from '@rubrikk/core';
import type { KnownThings } from './known.ts';

/** How many there are of what a document holds, such as `{ indicators: 49 }`. */
export type Counts = Readonly<Record<string, number>>;

/** What looking at a document gave. */
export type Checked =
  | {
      readonly ok: true;
      /** What it calls itself. */
      readonly id: string;
      readonly counts: Counts;
      /** What it adds to what others can be checked against. */
      readonly adds?: Partial<KnownThings>;
    }
  | { readonly ok: false; readonly issues: readonly CheckIssue[] };

/** An issue of the document itself, or that what it refers to isn't known. */
export type CheckIssue = Omit<Issue, 'code'> & {
  readonly code: Issue['code'] | 'not-known' | 'out-of-range' | 'wrong-sum' | 'duplicate-result' | 'no-comparison';
};
