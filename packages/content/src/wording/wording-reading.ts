import type { PartialText, Rubric } from '@rubrikk/core';

/** What reading a document mended, so that its words come out as they were before they were laid out on a page. */
export type MendCode =
  | 'hyphen-removed'
  | 'hyphen-kept'
  | 'lines-joined'
  | 'blank-line'
  | 'bullet-removed'
  | 'no-break-space'
  | 'hidden-character'
  | 'spaces';

/** What looks like a slip in the document. It is kept: who holds the wording decides. */
export type DoubtCode = 'no-full-stop' | 'full-stop' | 'no-space' | 'open-bracket' | 'double-word' | 'unknown-word';

/** Why words of the document stand at no id. */
export type NotPlacedCode = 'outside' | 'furniture' | 'lead-in' | 'surplus' | 'wrong-count';

/** One thing about a string that was read. */
export interface WordingNote<Code extends string> {
  readonly code: Code;
  /** The place in the text: its part, then an id; of a descriptor its indicator and its level. */
  readonly path: readonly string[];
  /** The line of the document, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Words of the document that no id was found for. */
export interface NotPlaced {
  readonly code: NotPlacedCode;
  /** The line of the document at which they begin, from 1. */
  readonly line: number;
  readonly text: string;
  readonly message: string;
}

/** What a document says, by the ids of a rubric, and everything that was done to read it. */
export interface WordingReading<R extends Rubric = Rubric> {
  /** The wording, for `layText` to lay over a text in the same language. */
  readonly text: PartialText<R>;
  /** The place of each string that was read, in the order of the rubric. */
  readonly placed: readonly (readonly string[])[];
  /** The place of each string that the text has and the document did not give. */
  readonly missing: readonly (readonly string[])[];
  /** What was mended. */
  readonly mended: readonly WordingNote<MendCode>[];
  /** What was kept although it looks like a slip. */
  readonly doubted: readonly WordingNote<DoubtCode>[];
  /** All other words of the document, in its order. */
  readonly notPlaced: readonly NotPlaced[];
}
