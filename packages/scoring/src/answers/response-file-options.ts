import type { Round } from '@rubrikk/core';
import type { AnswerOptions } from './answer-options.ts';

/** How a file of responses is laid out: as a file of answers, with columns for wave, round and attributes of your own. */
export interface ResponseFileOptions<Own extends string = never> extends AnswerOptions {
  /** The column that names the wave; without it, a column headed `wave` is taken by itself. */
  readonly wave?: string;
  /** The column that names the round; without it, a column headed `round` is taken by itself. */
  readonly round?: string;
  /**
   * Further words for the rounds. Their ids and what they are called in Norwegian, Danish, Swedish and English are always
   * understood, unless a word of yours says otherwise.
   */
  readonly roundWords?: Readonly<Record<string, Round>>;
  /** Attributes of your own, by which groups can be told apart: the headers of their columns. */
  readonly attributes?: readonly Own[];
  /** What holds of all rows where no column says it; the round is the individual one when nothing else is told. */
  readonly given?: {
    /** The unit that they are of; `''` when left out. */
    readonly unit?: string;
    /** The role of all raters; `''` when left out. */
    readonly role?: string;
    /** The wave that they are of; `''` when left out. */
    readonly wave?: string;
    /** The round that they are of; the individual one when left out. */
    readonly round?: Round;
  };
}
