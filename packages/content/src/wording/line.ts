import type { MendCode } from './wording-reading.ts';

/** Something that was mended in a line, before it is known which statement the line is of. */
export interface LineMend {
  readonly code: MendCode;
  readonly line: number;
  readonly what: string;
}

/** A line of a document that has words, without spaces around them. */
export interface Line {
  /** Its number in the document, from 1. */
  readonly number: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly text: string;
  readonly mends: readonly LineMend[];
}
