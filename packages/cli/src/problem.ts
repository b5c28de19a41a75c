/** Something that keeps the command from its work: where, what is wrong, and how to mend it. */
export interface Problem {
  /** The file; left out where the command line itself is at fault. */
  readonly file?: string | undefined;
  /** The line, from 1. */
  readonly line?: number | undefined;
  /** The character of the line, from 1. */
  readonly column?: number | undefined;
  /** The place in a JSON document. */
  readonly path?: string | undefined;
  /** Which kind of problem. */
  readonly code: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** How many problems this line stands for, when it isn't one. */
  readonly count?: number | undefined;
}
