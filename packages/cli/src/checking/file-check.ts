import type { Problem } from '../problem.ts';
import type { Counts } from './checked.ts';

/** What checking a file gave. */
export interface FileCheck {
  readonly file: string;
  /** What the file is; left out where that couldn't be told. */
  readonly kind?: string;
  /** What it calls itself. */
  readonly id?: string;
  readonly counts?: Counts;
  /** What isn't wrong and may still not be meant, as sentences. */
  readonly remarks?: readonly string[];
  /** What is wrong with it; the file is good when there is nothing. */
  readonly problems: readonly Problem[];
}
